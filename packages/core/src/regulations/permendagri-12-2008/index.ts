import { add, band, divide, field, multiply, named, round } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import type { OutputCategory } from '../../regulation/rule-output.js';
import { defineRule, type Rule, type RuleInput } from '../../regulation/rule.js';
import { EFFECTIVE_TIME_PARAMETERS, MINUTES, SCHEME, WKE } from '../../workload/effective-time.js';
import { EFFICIENCY_LEVELS } from '../../workload/efficiency-levels.js';
import { WORKLOAD_WORDS } from '../../workload/words.js';

const TEXT = {
  instrument: 'Permendagri 12/2008',
  article: 'prestasi kerja jabatan (EJ) dan efisiensi unit (EU)',
} as const;

const LETTERS: readonly OutputCategory[] = EFFICIENCY_LEVELS.map(({ key }) => ({ key, label: { id: key, en: key } }));

/** Level of a ratio: rounded to two digits first, as the bands are printed; 1.00 is B. */
const levelOf = (ratio: Expression): Expression =>
  band(round(ratio, 2), [
    { at: 0.5, closed: true },
    { at: 0.7, closed: true },
    { at: 0.9, closed: true },
    { at: 1, closed: false },
  ]);

const outputsOf = (name: string, ratio: Expression) =>
  [
    { name, aliases: [name.toUpperCase(), 'value', 'nilai'] },
    { name: `${name}_2dp`, of: round(ratio, 2), aliases: ['rounded', 'value_2dp'] },
    { name: 'letter', of: levelOf(ratio), categories: LETTERS, aliases: ['grade', 'huruf'] },
    { name: 'level', of: levelOf(ratio), categories: EFFICIENCY_LEVELS, aliases: ['category', 'kategori', 'tingkat'] },
  ] as const;

const load: RuleInput = {
  name: 'workload',
  unit: 'menit',
  least: 0,
  aliases: [
    'beban_kerja',
    'workload_minutes',
    'total_minutes',
    'minutes',
    'beban_unit',
    'menit',
    'beban',
    'unit_minutes',
    'workload_unit',
    'unit_workload',
  ],
};

const BASE = {
  kind: 'computation',
  citation: TEXT,
  confidence: 'high',
  from: '2008-01-01',
  date: 'assessment',
  labels: {
    ...WORKLOAD_WORDS,
    ej_2dp: { id: 'EJ, dua angka', en: 'EJ, two digits' },
    eu_2dp: { id: 'EU, dua angka', en: 'EU, two digits' },
    ratio_2dp: { id: 'EJ atau EU, dua angka', en: 'EJ or EU, two digits' },
  },
  note: {
    id: 'Jabatan tanpa pemangku tidak bernilai, bukan tak hingga. Bukan kebutuhan dibagi pegawai yang dibulatkan, dan bukan kebalikannya.',
    en: 'A vacant post has no value, not an infinite one. Neither the rounded need over staff, nor the inverse.',
  },
} as const;

const EJ = named('ej', divide(field('workload'), multiply(field('incumbents'), MINUTES)));

/** ABK-07, job performance (*prestasi kerja jabatan*, EJ): `beban kerja ÷ (pemangku × waktu kerja efektif)`. */
export const JOB_PERFORMANCE = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ABK-07',
  title: { id: 'Prestasi kerja jabatan (EJ)', en: 'Job performance (EJ)' },
  inputs: [
    load,
    {
      name: 'incumbents',
      unit: 'orang',
      least: 0,
      aliases: ['pemangku', 'pemangku_jabatan', 'persons', 'people', 'pegawai', 'jumlah_pegawai'],
    },
    WKE,
    SCHEME,
  ],
  parameters: EFFECTIVE_TIME_PARAMETERS,
  expression: EJ,
  outputs: outputsOf('ej', EJ),
});

const EU = named('eu', divide(field('workload'), multiply(field('staff'), MINUTES)));

/** ABK-07/unit, unit efficiency (*efisiensi unit*, EU): `beban unit ÷ (pegawai unit × waktu kerja efektif)`. */
export const UNIT_EFFICIENCY = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ABK-07/unit',
  title: { id: 'Efisiensi unit (EU)', en: 'Unit efficiency (EU)' },
  inputs: [
    load,
    { name: 'staff', unit: 'orang', least: 0, aliases: ['pegawai_unit', 'unit_staff', 'staff_of_unit', 'pegawai'] },
    WKE,
    SCHEME,
  ],
  parameters: EFFECTIVE_TIME_PARAMETERS,
  expression: EU,
  outputs: outputsOf('eu', EU),
});

const RATIO = named('ratio', field('given'));

/** ABK-07/level, level of an EJ or EU that is known. */
export const EFFICIENCY_LEVEL = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ABK-07/level',
  title: { id: 'Tingkat EJ atau EU', en: 'Level of EJ or EU' },
  inputs: [{ name: 'given', unit: '', least: 0, aliases: ['ej', 'eu', 'EJ', 'EU', 'ratio', 'nilai', 'value'] }],
  parameters: {},
  expression: RATIO,
  outputs: outputsOf('ratio', RATIO),
  labels: { ...BASE.labels, given: { id: 'EJ atau EU', en: 'EJ or EU' } },
});

const LETTER_COUNTS = ['A', 'B', 'C', 'D', 'E'];

/** ABK-07/posts, number of posts over the levels that were reported; a level not named has none. */
export const POSTS_BY_LEVEL = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ABK-07/posts',
  title: { id: 'Jumlah jabatan menurut tingkat EJ', en: 'Number of posts by level' },
  citation: { ...TEXT, article: 'sebaran tingkat EJ, studi satu unit di Malang' },
  confidence: 'medium',
  inputs: [
    ...LETTER_COUNTS.map((name) => ({ name, unit: '', least: 0, assumed: 0 })),
    { name: 'staff', unit: 'orang', shape: 'note' as const },
  ],
  parameters: {},
  expression: named('posts', add(...LETTER_COUNTS.map(field))),
  outputs: [{ name: 'posts', aliases: ['total', 'jabatan', 'jumlah_jabatan'] }],
  labels: {
    posts: { id: 'jumlah jabatan', en: 'number of posts' },
    ...Object.fromEntries(
      LETTER_COUNTS.map((name) => [name, { id: `jabatan tingkat ${name}`, en: `posts of level ${name}` }]),
    ),
  },
});

/** Rules of Permendagri 12/2008. */
export const PERMENDAGRI_12_2008: readonly Rule[] = [
  JOB_PERFORMANCE,
  UNIT_EFFICIENCY,
  EFFICIENCY_LEVEL,
  POSTS_BY_LEVEL,
];
