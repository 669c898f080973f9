import { bandWords } from './computed.mjs';
import { indicatorRows } from './indicator-rows.mjs';

/** Columns of the table, as Takar's own has them. */
export const COLUMNS = ['indicator', 'unit', 'period', 'target', 'realisation', 'achievement', 'band', 'status'];

export const isNumeric = (name) => ['target', 'realisation', 'achievement'].includes(name);

/** The rows of the table as objects, which is what tables of other makers take. */
export function rowObjects(rows) {
  const { columns, computation } = indicatorRows(rows);
  const { achievement, met } = computation.columns;
  const band = bandWords(computation);
  return Array.from({ length: rows }, (_, row) => ({
    indicator: columns.Indikator(row),
    unit: columns['Unit Kerja'](row),
    period: columns.Periode(row),
    target: columns.Target(row),
    realisation: columns.Realisasi(row),
    achievement: achievement.values[row],
    band: band(row),
    status: met.values[row] === 1 ? 'Tercapai' : 'Belum tercapai',
  }));
}
