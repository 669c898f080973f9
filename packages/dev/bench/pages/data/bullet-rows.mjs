import { formatNumber, ID } from '@takar/core';
import { seeded } from '../../lib/seeded.mjs';
import { bandWords, computed } from './computed.mjs';

/** Charts on a page, and indicators in a chart. */
export const CHARTS = 20;
const INDICATORS = 50;

/** Rows of one chart: the computation, and what each row says in words, for pages that draw by other means. */
export function bulletRows() {
  const next = seeded(5);
  const realised = Float64Array.from({ length: INDICATORS }, () => Math.round(200 + 1100 * next()) / 10);
  const names = Array.from({ length: INDICATORS }, (_, i) => `Indikator ${i + 1}`);
  const computation = computed(
    {
      Indikator: (row) => names[row],
      Polaritas: () => 'maximise',
      Target: () => 100,
      Realisasi: (row) => realised[row],
    },
    INDICATORS,
  );
  const { achievement, band, met } = computation.columns;
  const bandWord = bandWords(computation);
  const rows = names.map((name, row) => ({
    name,
    detail: `Target 100 · Realisasi ${formatNumber(realised[row], ID.numbers)}`,
    achievement: achievement.values[row],
    figure: `${formatNumber(achievement.values[row], ID.numbers, 2)}%`,
    band: band.values[row],
    bandWord: bandWord(row),
    met: met.values[row] === 1,
  }));
  return { computation, rows, edges: computation.scale.edges.map(({ at }) => at) };
}

/** Grounds of the bands, from the lowest. */
export const GROUNDS = ['#f6d5d0', '#f9e3c8', '#faf3cd', '#dcebd6', '#c3dfc1'];

export const colour = (met) => (met ? '#1f6f43' : '#a34312');
