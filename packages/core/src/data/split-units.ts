import type { ColumnMeaning } from './aliases.js';
import type { IssueLog } from './issue-log.js';
import { isMeasureUnit } from './measure-units.js';
import { sampled } from './sampled.js';
import type { Sheet } from './sheet.js';

/** A `unit` column that holds `%`, `orang`, `dokumen` is the unit of measure, where no other column is. */
export function splitUnits(sheet: Sheet, columns: Map<ColumnMeaning, number[]>, log: IssueLog): void {
  const [column, ...rest] = columns.get('unit') ?? [];
  if (column === undefined) return;
  const texts = [...sampled(sheet, column)];
  const measures = texts.filter(isMeasureUnit);
  if (texts.length === 0 || measures.length * 2 < texts.length) return;
  columns.set('measure_unit', [column]);
  if (rest.length > 0) columns.set('unit', rest);
  else columns.delete('unit');
  const examples = [...new Set(measures)].slice(0, 3);
  log.add(
    'table/unit-column',
    { row: -1, field: 'measure_unit', column: column + 1 },
    { header: sheet.headers[column], examples },
  );
}
