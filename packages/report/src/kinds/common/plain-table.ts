import type { PlainTable } from '@takar/widgets/pictures.js';
import { figures, words } from '../../model/columns.js';
import type { TableBlock } from '../../model/document.js';

/** The table beside a picture as a table of a document; columns without any text are left out. */
export function tableOf(
  { columns, rows }: PlainTable,
  shares: readonly number[],
  numeric: readonly number[],
): Pick<TableBlock, 'columns' | 'rows'> {
  const text = (cell: PlainTable['rows'][number][number]): string =>
    cell === null ? '' : typeof cell === 'string' ? cell : cell.text;
  const filled = columns.map((_, i) => i).filter((i) => rows.some((row) => text(row[i] ?? null) !== ''));
  return {
    columns: filled.map((i) => (numeric.includes(i) ? figures : words)(columns[i] ?? '', shares[i] ?? 1)),
    rows: rows.map((row) => ({ cells: filled.map((i) => text(row[i] ?? null)) })),
  };
}
