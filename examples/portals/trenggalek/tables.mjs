// The tables of the portal: rows drawn by a seed, and what the core computes from them. node examples/portals/trenggalek/tables.mjs
import { csvRows, seeded } from '../shared/generator.mjs';
import { allowanceOf } from './data/allowance.mjs';
import { readinessOf } from './data/readiness.mjs';
import { appraisalsOf, staffOf, talentsOf } from './data/staff.mjs';

const file = (name) => csvRows(new URL(`data/${name}.csv`, import.meta.url));

/** Every table by name, as rows of text. */
export function tables() {
  const random = seeded(3503);
  const staff = staffOf(random);
  return {
    ...staff,
    ...readinessOf(random, staff),
    pohon: file('pohon'),
    skp_pohon: file('skp_pohon'),
    penilaian: appraisalsOf(random, staff.simpeg),
    talenta: talentsOf(random, staff.simpeg),
    ...allowanceOf(random, staff.simpeg),
  };
}
