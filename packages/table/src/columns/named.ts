import type { Column } from '@takar/core';
import { CategoryView, FigureView, ReasonView, type ArqueroColumn } from './views.js';

/** Ending of the column that says why a figure has no value. */
export const REASON = '_reason';

/** Columns by name, in their order. */
export type Columns = Readonly<Record<string, ArqueroColumn>>;

/** A column of core under a name; a figure is two columns, its value and its reason. */
export function viewsOf(name: string, column: Column): Columns {
  if (column.kind === 'number') {
    return { [name]: new FigureView(column), [name + REASON]: new ReasonView(column) };
  }
  return { [name]: column.kind === 'category' ? new CategoryView(column) : [...column.values] };
}
