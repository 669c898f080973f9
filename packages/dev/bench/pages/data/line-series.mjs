import { seeded } from '../../lib/seeded.mjs';
import { computed } from './computed.mjs';

export const SERIES = 20;
const MONTHS = Array.from(
  { length: 60 },
  (_, i) => `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);

/** Realisation and target of 20 indicators in 60 months. */
export function lineSeries(seed) {
  const next = seeded(seed);
  const realised = [];
  for (let series = 0; series < SERIES; series += 1) {
    let value = 60 + 40 * next();
    for (let month = 0; month < MONTHS.length; month += 1) {
      value = Math.max(1, value + 8 * (next() - 0.5));
      realised.push(Math.round(value * 10) / 10);
    }
  }
  const computation = computed(
    {
      Indikator: (row) => `Indikator ${Math.floor(row / MONTHS.length) + 1}`,
      Periode: (row) => MONTHS[row % MONTHS.length],
      Polaritas: () => 'maximise',
      Target: () => 80,
      Realisasi: (row) => realised[row],
    },
    realised.length,
  );
  const x = MONTHS.map((_, month) => month);
  const target = x.map(() => 80);
  const lines = Array.from({ length: SERIES }, (_, i) => realised.slice(i * MONTHS.length, (i + 1) * MONTHS.length));
  return { computation, x, target, lines };
}
