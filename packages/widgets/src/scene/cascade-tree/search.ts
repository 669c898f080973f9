import { nodeName } from '@takar/core/cascade';
import type { CascadeModel } from '../../data/cascade-model.js';
import { plain } from '../plain.js';
import type { OutlineLine } from './outline.js';

/** Lines whose node, owner or indicator holds a text; null for an empty one. */
export function hitsOf(
  { cascade }: CascadeModel,
  lines: readonly OutlineLine[],
  query: string,
): ReadonlySet<number> | null {
  const wanted = plain(query);
  if (wanted === '') return null;
  const { indicators, texts } = cascade;
  const fits = (text: string | null | undefined): boolean => text != null && plain(text).includes(wanted);
  return new Set(
    lines.flatMap(({ node, reference }, line) => {
      if (reference) return [];
      const rows = indicators.names.slice(indicators.starts[node], indicators.starts[node + 1]);
      const own = [nodeName(cascade, node), cascade.ids[node], texts.owner[node], ...rows];
      return own.some(fits) ? [line] : [];
    }),
  );
}
