// The tables of the portal: rows drawn by a seed, and what the core consolidates and compares.
import { csvRows, seeded } from '../shared/generator.mjs';
import { evidenceOf, sheetsOf } from './data/evaluation.mjs';
import { longerOf, quartersOf } from './data/measurement.mjs';
import { reportsOf } from './data/reports.mjs';
import { revisionsOf } from './data/revisions.mjs';

const file = (name) => csvRows(new URL(`data/${name}.csv`, import.meta.url));

/** Every table by name, as rows of text. */
export function tables() {
  const random = seeded(7001);
  const triwulan = quartersOf(random);
  const lke = sheetsOf(random);
  return {
    triwulan,
    ...longerOf(triwulan),
    laporan: reportsOf(random),
    revisi: revisionsOf(random, triwulan),
    lke,
    bukti: evidenceOf(lke),
    rencana: file('rencana'),
    tindaklanjut: file('tindaklanjut'),
  };
}
