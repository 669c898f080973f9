import type { Notation } from './number-cell.js';
import { readsTwoWays, type Numeral } from './numeral.js';

/** Largest ratio of target and realisation that still counts as one size (portals.md B.7). */
const ONE_SIZE = 20;

/**
 * The notation in which a figure is of one size with its partner in the row, where exactly one is. `3.666` beside `3,88`
 * is 3.666, `110.000` beside `243.000` fits either way. Null when the partner does not tell.
 */
export function styleByPartner(numeral: Numeral, partner: Numeral | null): Notation | null {
  if (partner === null || numeral.id === null || numeral.en === null) return null;
  const both = readsTwoWays(partner);
  const id = oneSize(numeral.id.value, (both ? partner.id : (partner.id ?? partner.en))?.value);
  const en = oneSize(numeral.en.value, (both ? partner.en : (partner.en ?? partner.id))?.value);
  if (id === en) return null;
  return id ? 'id' : 'en';
}

function oneSize(a: number, b: number | undefined): boolean {
  if (b === undefined || a === 0 || b === 0) return false;
  const ratio = Math.abs(a / b);
  return ratio <= ONE_SIZE && ratio >= 1 / ONE_SIZE;
}
