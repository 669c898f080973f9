// The tables of the portal: rows drawn by a seed, and what the core computes from them.
import { csvRows, seeded } from '../shared/generator.mjs';
import { actionsOf } from './data/actions.mjs';
import { allowanceOf } from './data/allowance.mjs';
import { sheet2015, sheet2021 } from './data/evaluations.mjs';

const file = (name) => csvRows(new URL(`data/${name}.csv`, import.meta.url));

/** Every table by name, as rows of text. */
export function tables() {
  const random = seeded(2015);
  return {
    skp: file('skp'),
    aksi: actionsOf(random),
    tukin: allowanceOf(random),
    lke_2015: sheet2015(random),
    lke_2021: sheet2021(random),
    tindaklanjut: file('tindaklanjut'),
  };
}
