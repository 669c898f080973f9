import { categoryAt } from '../outcome/column.js';
import { NUMBER_FIELDS, type IndicatorTable, type NumberField } from '../data/indicator-table.js';

/**
 * A row of the source for output: known fields under their names with typed values, other columns under their own
 * headers. A published figure stays text, because its printed digits count; so does a grade, because it is no number.
 */
export function inputOfRow(table: IndicatorTable, row: number): Record<string, string | number | boolean | null> {
  const sheetRow = table.sourceRows[row] as number;
  const input: Record<string, string | number | boolean | null> = {};
  for (const [name, column] of Object.entries(table.columns)) {
    if (column.kind === 'category') input[name] = categoryAt(column, row);
    else if (column.kind === 'text') input[name] = column.values[row] ?? null;
    else input[name] = isNumberField(name) ? numberFor(table, row, name) : null;
  }
  for (const { header, column } of table.others) {
    const key = Object.hasOwn(input, header) || header === '' ? `${header}#${column + 1}` : header;
    Object.defineProperty(input, key, {
      value: table.sheet.cell(sheetRow, column),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return input;
}

function numberFor(table: IndicatorTable, row: number, name: NumberField): string | number | boolean | null {
  const column = table.columns[name];
  if (column?.kind !== 'number') return null;
  const raw =
    table.fields[name] === undefined ? null : table.sheet.cell(table.sourceRows[row] as number, table.fields[name]);
  const kind = table.columns.target_kind;
  const ordinal = kind?.kind === 'category' && categoryAt(kind, row) === 'ordinal';
  if (name === 'published' || (ordinal && (name === 'target' || name === 'realisation'))) return raw;
  return column.status[row] === 0 ? (column.values[row] as number) : null;
}

function isNumberField(name: string): name is NumberField {
  return (NUMBER_FIELDS as readonly string[]).includes(name);
}
