import { CategoryView, ReasonView, type ArqueroColumn } from '../columns/views.js';

/** What the cells of a column are: figures, true or false, texts that repeat, or texts that mostly differ. */
export type ColumnKind = 'number' | 'boolean' | 'repeated' | 'text';

/** Finds out what a column holds. Figures and texts in one column are texts. */
export function kindOf(column: ArqueroColumn): ColumnKind {
  if (column instanceof ReasonView || column instanceof CategoryView) return 'repeated';
  const kinds = new Set<string>();
  const texts = new Set<string>();
  let filled = 0;
  for (const value of column) {
    if (value == null) continue;
    filled += 1;
    kinds.add(typeof value);
    if (typeof value === 'string' && texts.size <= MANY) texts.add(value);
  }
  if (filled === 0) return 'repeated';
  if (kinds.size > 1) return 'text';
  if (kinds.has('number')) return 'number';
  if (kinds.has('boolean')) return 'boolean';
  return texts.size <= MANY && texts.size * 2 <= filled + 16 ? 'repeated' : 'text';
}

/** More different texts are no short list. */
const MANY = 65_536;
