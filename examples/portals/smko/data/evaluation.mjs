import { readFileSync } from 'node:fs';
import { evidenceCounts, ID, PERMENPANRB_88_2021_EVALUATION, readEvaluationSheet, sheetFromCells } from '@takar/core';
import { local, percentage } from '../../shared/generator.mjs';
import { UNITS } from './measurement.mjs';

const SHEET = JSON.parse(readFileSync(new URL('lke-82.json', import.meta.url), 'utf8'));
const READ_BY = { instruments: [PERMENPANRB_88_2021_EVALUATION], locale: 'id', about: { mode: 'mean' } };
const SCALE = [0, 30, 50, 60, 70, 80, 90, 100];

/**
 * The evaluator's sheet of two units: 82 criteria of PermenPANRB 88/2021 as a portal refines them (see `lke-82.json`), each
 * answered by the unit, its verifier and the assessor, with evidence asked for and given.
 */
export function sheetsOf(random) {
  const step = (from, to) => random.whole(from, to);
  return UNITS.slice(0, 3).flatMap((unit) =>
    SHEET.components.flatMap(({ label: komponen, weight, sub }) =>
      sub.flatMap((part, depth) =>
        part.criteria.map((kode) => {
          const own = Math.max(2, 7 - depth - step(0, 2));
          const verified = Math.max(1, own - step(0, 1));
          const asked = step(1, 3);
          return {
            ...{ unit, komponen, bobot_komponen: String(weight), subkomponen: part.label },
            ...{ bobot_subkomponen: String(part.weight).replace('.', ','), kode },
            mandiri: String(SCALE[own]),
            verifikator: String(SCALE[verified]),
            penilai: random.chance(0.05) ? '' : String(SCALE[Math.max(1, verified - step(0, 1))]),
            bukti: String(random.chance(0.25) ? asked - 1 : asked),
            bukti_diminta: String(asked),
          };
        }),
      ),
    ),
  );
}

const HEADERS = {
  ...{ Komponen: 'komponen', 'Bobot komponen': 'bobot_komponen', Subkomponen: 'subkomponen' },
  ...{ 'Bobot subkomponen': 'bobot_subkomponen', Kode: 'kode', Mandiri: 'mandiri', Verifikator: 'verifikator' },
  ...{ Penilai: 'penilai', 'Bukti dukung': 'bukti', 'Bukti diminta': 'bukti_diminta' },
};

/** Evidence asked for and given, by component and subcomponent, as the core counts it. */
export function evidenceOf(rows) {
  return [...new Set(rows.map(({ unit }) => unit))].flatMap((unit) => {
    const own = rows.filter((row) => row.unit === unit);
    const cells = own.map((row) => Object.values(HEADERS).map((name) => row[name]));
    const { sheet, issues } = readEvaluationSheet(sheetFromCells(Object.keys(HEADERS), cells), READ_BY);
    if (sheet === null) throw new Error(issues[0].message);
    const { components } = evidenceCounts(sheet, { messages: ID });
    const row = (part, { label, given: ada, due, percent }) => ({
      ...{ unit, bagian: part === '' ? label : `${part}: ${label}` },
      ...{ diminta: local(due), ada: local(ada), persen: percentage(percent) },
    });
    return components.flatMap((component) => [
      row('', component),
      ...component.subcomponents.map((sub) => row(component.label, sub)),
    ]);
  });
}
