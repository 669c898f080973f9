import { PERMENPANRB_12_2015_EVALUATION, PERMENPANRB_88_2021_EVALUATION } from '@takar/core';

const LETTERS = { A: 3, B: 6, C: 2, D: 1 };
const WEAK = { B: 1, C: 5, D: 3 };
const GRADES = { A: 2, BB: 5, B: 4, CC: 1 };
const WEAK_GRADES = { B: 2, CC: 5, C: 3 };

const isUse = ({ key, label }) => /use|implementation/.test(key) || /[Pp]emanfaatan/.test(label.id);

const parts = ({ components }) =>
  components.flatMap((component) => component.subcomponents.map((sub) => ({ component, sub })));

const weights = ({ component, sub }) => ({
  komponen: component.label.id,
  bobot_komponen: String(component.weight).replace('.', ','),
  subkomponen: sub.label.id,
  bobot_subkomponen: String(sub.weight).replace('.', ','),
});

/** The sheet of 2015: four criteria a subcomponent, answered a to e; use is weaker than completeness and quality. */
export const sheet2015 = (random) =>
  parts(PERMENPANRB_12_2015_EVALUATION).flatMap((part, i) =>
    [1, 2, 3, 4].map((number) => ({
      ...weights(part),
      kode: `${i + 1}.${number}`,
      skala: 'a-e',
      penilai: random.weighted(isUse(part.sub) ? WEAK : LETTERS),
    })),
  );

/** The sheet of 2021: each subcomponent graded by the unit and by the ministry's evaluator. */
export const sheet2021 = (random) =>
  parts(PERMENPANRB_88_2021_EVALUATION).map((part) => ({
    ...weights(part),
    mandiri: random.weighted(isUse(part.sub) ? GRADES : { AA: 2, A: 4, BB: 3 }),
    penilai: random.weighted(isUse(part.sub) ? WEAK_GRADES : GRADES),
  }));
