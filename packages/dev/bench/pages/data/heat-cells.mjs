import { seeded } from '../../lib/seeded.mjs';
import { computed } from './computed.mjs';

/** Months of five years. */
export const MONTHS = Array.from(
  { length: 60 },
  (_, i) => `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);

/** Achievement of indicators in the months of five years, a cell each; rows of the table are in the order of the cells. */
export function heatCells(cells) {
  const next = seeded(3);
  const realised = Float64Array.from({ length: cells }, () => Math.round(1200 * next()) / 10);
  const names = Array.from({ length: Math.ceil(cells / MONTHS.length) }, (_, i) => `Indikator ${i + 1}`);
  const computation = computed(
    {
      Indikator: (row) => names[Math.floor(row / MONTHS.length)],
      Periode: (row) => MONTHS[row % MONTHS.length],
      Polaritas: () => 'maximise',
      Target: () => 100,
      Realisasi: (row) => realised[row],
    },
    cells,
  );
  return { computation, names, bands: computation.columns.band.values };
}

/** Colours of the bands, from the lowest. */
export const COLOURS = ['#c0392b', '#e67e22', '#f1c40f', '#7fb77e', '#2e7d32'];

/** How many cells each colour has, from the lowest band. */
export const counted = (colours) => COLOURS.map((colour) => colours.filter((each) => each === colour).length).join();
