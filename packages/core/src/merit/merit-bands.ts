import type { LocalText } from '../locale/messages.js';
import { CATEGORY_EDGES, CATEGORY_TERMS } from '../regulations/permenpanrb-40-2018/category.js';
import { LEVEL_EDGES, LEVEL_TERMS } from '../regulations/permenpanrb-19-2025/index-value.js';
import { MERIT_PANRB_2025, type MeritScheme } from './assess-merit-system.js';

/** Categories of a scheme on its scale. */
export interface MeritBands {
  /** Ends of the scale; *Maju* of the scheme of 2025 begins at its upper end. */
  readonly least: number;
  readonly most: number;
  /** Categories from the lowest, with where the next begins. */
  readonly bands: readonly { readonly label: LocalText; readonly until: number }[];
}

/** The categories of a merit-system scheme, as its rule reads them. */
export function meritBands(scheme: MeritScheme): MeritBands {
  return scheme === MERIT_PANRB_2025
    ? bandsOf(0, 1, LEVEL_EDGES, LEVEL_TERMS)
    : bandsOf(100, 400, CATEGORY_EDGES, CATEGORY_TERMS);
}

function bandsOf(
  least: number,
  most: number,
  edges: readonly { readonly at: number }[],
  terms: readonly { readonly label: LocalText }[],
): MeritBands {
  const bands = terms.map(({ label }, i) => ({ label, until: edges[i]?.at ?? most }));
  return { least, most, bands: bands.filter(({ until }, i) => i === 0 || until > (bands[i - 1]?.until ?? least)) };
}
