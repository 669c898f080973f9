// The tables of the portal: rows drawn by a seed, and what the core computes from them.
import { csvRows, seeded } from '../shared/generator.mjs';
import { sheetsOf } from './data/akip.mjs';
import { appraisalsOf } from './data/appraisals.mjs';
import { competenceOf } from './data/competence.mjs';
import { activitiesOf, monitoringOf } from './data/monitoring.mjs';
import { railOf } from './data/rail.mjs';
import { workloadOf } from './data/workload.mjs';

/** Every table by name, as rows of text. */
export function tables() {
  const random = seeded(5315);
  const inputs = { penilaian: appraisalsOf(random), abk: workloadOf(random), uji: competenceOf(random) };
  return {
    ...inputs,
    ...railOf(inputs),
    ...monitoringOf(random),
    target: csvRows(new URL('data/target.csv', import.meta.url)),
    aktivitas: activitiesOf(random),
    lke: sheetsOf(random),
  };
}
