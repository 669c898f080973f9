import type { RawCell, Sheet } from '../../data/sheet.js';
import type { CascadeField } from './fields.js';
import type { CascadeSource } from './source.js';

/** Fields of a cascade that indicator rows have too, under the same names. */
const FIELDS = [
  ...['indicator', 'measure_unit', 'polarity', 'target', 'realisation', 'numerator', 'denominator', 'consolidation'],
  ...['input', 'period', 'year', 'version', 'status', 'source', 'document', 'note'],
] as readonly CascadeField[];

/** The rows of a source that speak of an indicator, as a sheet that `readIndicators` reads. */
export function indicatorSheet(
  source: CascadeSource,
  rows: readonly number[],
  keys: readonly string[],
  weightField: CascadeField | undefined,
): Sheet {
  const fields = FIELDS.filter((field) => field === 'indicator' || source.fields.has(field));
  const named = weightField === undefined ? fields : [...fields, weightField];
  const headers = ['unit', ...fields, ...(weightField === undefined ? [] : ['weight'])];
  return {
    headers,
    rowCount: rows.length,
    line: (row) => source.place(rows[row] as number).line,
    cell: (row, column): RawCell => {
      const at = rows[row] as number;
      if (column === 0) return keys[row] ?? null;
      const field = named[column - 1];
      if (field === undefined) return null;
      const cell = source.cell(at, field);
      // where indicators have no column of their own, the title is the indicator
      return field === 'indicator' && cell === null ? (source.rows[at]?.title ?? null) : cell;
    },
  };
}
