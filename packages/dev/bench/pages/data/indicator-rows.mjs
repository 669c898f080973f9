import { seeded } from '../../lib/seeded.mjs';
import { computed } from './computed.mjs';

const INDICATORS = Array.from({ length: 500 }, (_, i) => `Indikator K${String((i * 397) % 500).padStart(3, '0')}`);
const UNITS = Array.from({ length: 2000 }, (_, i) => `Unit ${String((i * 1847) % 2000).padStart(4, '0')}`);
const MONTHS = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);
const hundredths = (x) => Math.round(x * 100) / 100;

/** What the table is searched for: one indicator of 500. */
export const SEARCHED = 'K012';

/** Rows of a nation: 500 indicators of 2,000 units in 12 months, in random order. */
export function indicatorRows(rows) {
  const next = seeded(1);
  const [indicator, unit, period] = [new Uint16Array(rows), new Uint16Array(rows), new Uint8Array(rows)];
  const [target, realisation] = [new Float64Array(rows), new Float64Array(rows)];
  for (let row = 0; row < rows; row += 1) {
    indicator[row] = next() * INDICATORS.length;
    unit[row] = next() * UNITS.length;
    period[row] = next() * MONTHS.length;
    target[row] = hundredths(10 + 990 * next());
    realisation[row] = hundredths(target[row] * (0.2 + 1.3 * next()));
  }
  const columns = {
    Indikator: (row) => INDICATORS[indicator[row]],
    'Unit Kerja': (row) => UNITS[unit[row]],
    Periode: (row) => MONTHS[period[row]],
    Polaritas: () => 'maximise',
    Target: (row) => target[row],
    Realisasi: (row) => realisation[row],
  };
  return { columns, computation: computed(columns, rows) };
}
