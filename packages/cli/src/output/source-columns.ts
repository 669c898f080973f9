import { indicatorColumns, type Columns } from '@takar/table/files';
import type { IndicatorInput } from '../input/indicators.js';

/**
 * The columns of the source with what was computed, as `beside` does for a row: a column of the source that has the name of a
 * computed one goes by `input:<name>`. With several tables each row says which one it is from.
 */
export function sourceColumns(input: IndicatorInput, computed: Columns): Columns {
  const { table, files } = input;
  const columns: Record<string, Columns[string]> = {};
  for (const [name, column] of Object.entries(indicatorColumns(table)))
    columns[Object.hasOwn(computed, name) ? `input:${name}` : name] = column;
  Object.assign(columns, computed);
  if (files.length > 1) {
    const sources = Array.from({ length: table.length }, (_, row) => input.sourceOf(row));
    columns.source_file = sources.map(({ file }) => file);
    if (files.some(({ sheet }) => sheet !== null)) columns.source_sheet = sources.map(({ sheet }) => sheet);
    columns.source_row = sources.map(({ row }) => row);
  }
  return columns;
}
