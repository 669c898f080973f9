// The tables of the portal: rows drawn by a seed, and what the core finds in the reports.
import { seeded } from '../shared/generator.mjs';
import { agenciesOf, regionalOf } from './data/achievements.mjs';
import { budgetsOf } from './data/budgets.mjs';
import { reportsOf, reviewsOf } from './data/reports.mjs';

/** Every table by name, as rows of text. */
export function tables() {
  const random = seeded(6100);
  const wilayah = regionalOf(random);
  return {
    wilayah,
    perangkat: agenciesOf(random),
    laporan: reportsOf(random),
    anggaran: budgetsOf(random),
    ...reviewsOf(wilayah),
  };
}
