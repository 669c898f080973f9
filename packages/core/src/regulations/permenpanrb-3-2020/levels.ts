import { band, field, named, select } from '../../expression/build.js';
import { PERFORMANCE_TERMS, POTENTIAL, POTENTIAL_POSITION, POTENTIAL_TERMS, PREDICATE } from '../../merit/levels.js';
import { boxAt, NATIONAL_BOXES } from '../../merit/nine-box.js';
import { TALENT_WORDS } from '../../merit/words.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import type { RuleOutput } from '../../regulation/rule-output.js';
import { IN_FORCE, PERMENPANRB_3_2020_TEXT as TEXT } from './instrument.js';

/** Level of a predicate of PermenPANRB 6/2022: *Baik* meets expectations, everything below is below them. */
const OF_PREDICATE = named(
  'performance_level',
  select(
    'predicate',
    { 'sangat-baik': 2, baik: 1, 'butuh-perbaikan': 0, kurang: 0, 'sangat-kurang': 0 },
    field('predicate'),
  ),
);

/** Level of a performance value up to 120: above 100, 90 to 100 with both ends, below 90. */
const OF_NUMBER = named(
  'performance_level',
  band(field('nkp'), [
    { at: 90, closed: true },
    { at: 100, closed: false },
  ]),
);

const NKP: RuleInput = {
  name: 'nkp',
  unit: '',
  least: 0,
  aliases: [
    'NKP',
    'nilai_kinerja',
    'nilai_kinerja_pegawai',
    'performance_value',
    'performance_number',
    'kinerja',
    'nilai',
  ],
};

const LEVEL: RuleOutput = {
  name: 'performance_level',
  categories: PERFORMANCE_TERMS,
  aliases: ['level', 'kinerja', 'performance', 'tingkat_kinerja'],
};
const WITH_BOX: readonly RuleOutput[] = [
  { name: 'box', aliases: ['kotak', 'box_number'] },
  LEVEL,
  { name: 'potential_level', of: POTENTIAL_POSITION, categories: POTENTIAL_TERMS },
];

const BASE = { ...IN_FORCE, kind: 'computation', citation: TEXT, parameters: {}, labels: TALENT_WORDS } as const;

/** TAL-03, performance level of a yearly predicate: the label route. */
export const LEVEL_OF_PREDICATE = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'TAL-03',
  title: { id: 'Tingkat kinerja menurut predikat', en: 'Performance level from the predicate' },
  confidence: 'medium',
  inputs: [PREDICATE],
  expression: OF_PREDICATE,
  outputs: [LEVEL],
});

/** TAL-03/number, performance level of a performance value (NKP). */
export const LEVEL_OF_NUMBER = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'TAL-03/number',
  title: { id: 'Tingkat kinerja menurut NKP', en: 'Performance level from the performance value' },
  confidence: 'medium',
  inputs: [NKP],
  expression: OF_NUMBER,
  outputs: [LEVEL],
});

/** TAL-03/box, box from a predicate and a potential level. */
export const BOX_OF_PREDICATE = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'TAL-03/box',
  title: { id: 'Kotak menurut predikat', en: 'Box from the predicate' },
  confidence: 'medium',
  inputs: [PREDICATE, POTENTIAL],
  expression: named('box', boxAt(OF_PREDICATE, POTENTIAL_POSITION, NATIONAL_BOXES)),
  outputs: WITH_BOX,
});

/** TAL-03/number-box, box from a performance value and a potential level. */
export const BOX_OF_NUMBER = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'TAL-03/number-box',
  title: { id: 'Kotak menurut NKP', en: 'Box from the performance value' },
  confidence: 'medium',
  inputs: [NKP, POTENTIAL],
  expression: named('box', boxAt(OF_NUMBER, POTENTIAL_POSITION, NATIONAL_BOXES)),
  outputs: WITH_BOX,
});
