import type { Computation } from '@takar/core';
import { cellText, type RowView } from '@takar/widgets/pictures.js';
import type { Speech } from './context.js';

/** Target and realisation of a row as its cells print them, with the measure in a column of its own. */
export function rowFigures(
  computation: Computation,
  view: RowView,
  { tongue }: Speech,
): { readonly measure: string; readonly target: string; readonly realisation: string } {
  const { table } = computation;
  const measure = computation.row(view.row).input['measure_unit'];
  const unit = measure === undefined || measure === null ? null : String(measure);
  const text = (field: 'target' | 'realisation'): string => {
    const cell = table.numberCell(view.row, field);
    return cell === undefined ? view[field] : cellText(cell, unit, tongue);
  };
  return { measure: unit ?? '', target: text('target'), realisation: text('realisation') };
}
