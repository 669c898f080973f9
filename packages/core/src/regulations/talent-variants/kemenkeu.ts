import { aggregate, band, field, named, parameter } from '../../expression/build.js';
import {
  boxOutputs,
  fromBounds,
  performanceLevel,
  potentialLevel,
  potentialOutput,
  weightedSum,
} from '../../merit/axis.js';
import { POTENTIAL_TERMS } from '../../merit/levels.js';
import { boxAt, KEMENKEU_BOXES } from '../../merit/nine-box.js';
import { TALENT_WORDS } from '../../merit/words.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { since } from '../../regulation/since.js';

const TEXT = {
  instrument: 'Manajemen talenta Kementerian Keuangan',
  article: 'nilai sumbu dan ambang (kode publik)',
} as const;
const value = since('2020-01-01', TEXT, 'medium');

/** Bounds of a potential score. */
export const KEMENKEU_EDGES = fromBounds(78, 90);
/** Bounds of a performance value (NKP): from 90, and above 100. */
export const NKP_EDGES = [
  { at: 90, closed: true },
  { at: 100, closed: false },
] as const;
/** Competence is half technical, half managerial and sociocultural. */
const COMPETENCE = named(
  'competence',
  weightedSum([
    [parameter('weight_technical'), field('technical')],
    [parameter('weight_mansoskul'), field('mansoskul')],
  ]),
);
const X = named(
  'potential_score',
  weightedSum([
    [parameter('weight_competence'), COMPETENCE],
    [parameter('weight_potential'), field('potential_mean')],
    [parameter('weight_record'), field('record_mean')],
  ]),
);
const Y_LEVEL = performanceLevel(field('nkp'), NKP_EDGES);

const score = (name: string, ...aliases: string[]): RuleInput => ({ name, unit: '', least: 0, aliases });
const NKP: RuleInput = score('nkp', 'NKP', 'nilai_kinerja', 'kinerja', 'Y', 'performance_score');

const BASE = {
  kind: 'computation',
  citation: TEXT,
  confidence: 'medium',
  from: '2020-01-01',
  date: 'assessment',
  jurisdiction: 'Kementerian Keuangan',
  labels: {
    ...TALENT_WORDS,
    technical: { id: 'kompetensi teknis', en: 'technical competence' },
    mansoskul: { id: 'kompetensi manajerial dan sosial kultural', en: 'managerial and sociocultural competence' },
    competence: { id: 'kompetensi', en: 'competence' },
    potential_items: { id: 'butir potensi', en: 'potential items' },
    record_items: { id: 'butir rekam jejak', en: 'items of the record' },
    potential_mean: { id: 'rata-rata potensi', en: 'mean of potential' },
    record_mean: { id: 'rata-rata rekam jejak', en: 'mean of the record' },
    weight_technical: { id: 'bobot teknis', en: 'weight of technical competence' },
    weight_mansoskul: {
      id: 'bobot manajerial dan sosial kultural',
      en: 'weight of managerial and sociocultural competence',
    },
    weight_competence: { id: 'bobot kompetensi', en: 'weight of competence' },
    weight_potential: { id: 'bobot potensi', en: 'weight of potential' },
    weight_record: { id: 'bobot rekam jejak', en: 'weight of the record' },
  },
} as const;

const POTENTIAL_INPUTS: readonly RuleInput[] = [
  score('technical', 'teknis'),
  score('mansoskul', 'manajerial_sosial_kultural'),
  { name: 'potential_items', unit: '', shape: 'list', aliases: ['potensi', 'butir_potensi'] },
  { name: 'record_items', unit: '', shape: 'list', aliases: ['rekam_jejak', 'butir_rekam_jejak'] },
];
const POTENTIAL = {
  gathers: {
    potential_mean: { list: 'potential_items', of: aggregate('mean', field('potential_items')) },
    record_mean: { list: 'record_items', of: aggregate('mean', field('record_items')) },
  },
  parameters: {
    weight_technical: value(50),
    weight_mansoskul: value(50),
    weight_competence: value(70),
    weight_potential: value(20),
    weight_record: value(10),
  },
} as const;

/** TAL-08/kemenkeu, axes and box of the Ministry of Finance: 70 competence, 20 potential (nine equal items), 10 record (five). */
export const KEMENKEU = /* @__PURE__ */ defineRule({
  ...BASE,
  ...POTENTIAL,
  id: 'TAL-08/kemenkeu',
  title: { id: 'Sumbu dan kotak Kemenkeu', en: 'Axes and box of the Ministry of Finance' },
  inputs: [...POTENTIAL_INPUTS, NKP],
  expression: named('box', boxAt(Y_LEVEL, potentialLevel(X, KEMENKEU_EDGES), KEMENKEU_BOXES)),
  outputs: [
    { name: 'box', aliases: ['kotak'] },
    { name: 'potential_score', aliases: ['X', 'potensial'] },
    ...boxOutputs(Y_LEVEL, potentialLevel(X, KEMENKEU_EDGES), KEMENKEU_BOXES).slice(0, 2),
  ],
});

/** TAL-08/kemenkeu-potential, the potential axis alone. */
export const KEMENKEU_POTENTIAL = /* @__PURE__ */ defineRule({
  ...BASE,
  ...POTENTIAL,
  id: 'TAL-08/kemenkeu-potential',
  title: { id: 'Sumbu potensial Kemenkeu', en: 'Potential axis of the Ministry of Finance' },
  inputs: POTENTIAL_INPUTS,
  expression: X,
  outputs: [
    { name: 'potential_score', aliases: ['X', 'potensial'] },
    potentialOutput(potentialLevel(X, KEMENKEU_EDGES), 'level'),
  ],
});

const GIVEN_X: RuleInput = score('potential_score', 'potential', 'potensi', 'potensial', 'X');

/** TAL-08/kemenkeu-level, level of a potential score: 75 is *rendah*. */
export const KEMENKEU_LEVEL = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'TAL-08/kemenkeu-level',
  title: { id: 'Tingkat potensial Kemenkeu', en: 'Potential level of the Ministry of Finance' },
  inputs: [GIVEN_X],
  parameters: {},
  expression: named('potential_level', band(field('potential_score'), KEMENKEU_EDGES)),
  outputs: [
    { name: 'potential_level', categories: POTENTIAL_TERMS, aliases: ['level', 'potential', 'level_potensial'] },
  ],
});

/** TAL-08/kemenkeu-scores, box from a performance value and a potential score. */
export const KEMENKEU_SCORES = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'TAL-08/kemenkeu-scores',
  title: { id: 'Kotak Kemenkeu menurut nilai', en: 'Box of the Ministry of Finance from scores' },
  inputs: [NKP, GIVEN_X],
  parameters: {},
  expression: named('box', boxAt(Y_LEVEL, potentialLevel(field('potential_score'), KEMENKEU_EDGES), KEMENKEU_BOXES)),
  outputs: [
    { name: 'box', aliases: ['kotak'] },
    ...boxOutputs(Y_LEVEL, potentialLevel(field('potential_score'), KEMENKEU_EDGES), KEMENKEU_BOXES).slice(0, 2),
  ],
});
