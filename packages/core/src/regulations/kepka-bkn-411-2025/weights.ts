import { add, field, named } from '../../expression/build.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { IN_FORCE, KEPKA_BKN_411_2025_TEXT as TEXT } from './instrument.js';

const WORDS = {
  Y: { id: 'bobot sumbu kinerja', en: 'weights of the performance axis' },
  X: { id: 'bobot sumbu potensial', en: 'weights of the potential axis' },
  Y_total: { id: 'jumlah bobot kinerja', en: 'sum of the performance weights' },
  X_total: { id: 'jumlah bobot potensial', en: 'sum of the potential weights' },
  Y_reinforcement_subtotal: { id: 'jumlah bobot penguat', en: 'weights of the reinforcement' },
  X_kompetensi_subtotal: { id: 'jumlah bobot kompetensi', en: 'weights of competence' },
  X_kualifikasi_subtotal: { id: 'jumlah bobot kualifikasi', en: 'weights of qualification' },
} as const;

const weights = (name: string, ...fields: string[]): RuleInput => ({
  name,
  unit: '%',
  shape: 'parts',
  whole: 100,
  fields: fields.map((field) => ({ name: field, unit: '%', least: 0 })),
});

const Y = weights('Y', 'kinerja_utama', 'penghargaan', 'penugasan_tim', 'umpan_balik_360');
const X = weights(
  'X',
  ...['penilaian_kompetensi', 'pengembangan_kompetensi', 'pengalaman_jabatan', 'potensi'],
  ...['pendidikan', 'bidang_ilmu', 'integritas'],
);

const sum = (axis: 'X' | 'Y', ...names: string[]) => add(...names.map((name) => field(`${axis}_${name}`)));
const all = ({ fields = [] }: RuleInput): string[] => fields.map(({ name }) => name);

/** TAL-04/weights, whether the weights of the two axes add up, and to what within each group. */
export const AXIS_WEIGHTS = /* @__PURE__ */ defineRule({
  ...IN_FORCE,
  id: 'TAL-04/weights',
  kind: 'computation',
  title: { id: 'Jumlah bobot sumbu talenta', en: 'Sums of the axis weights' },
  citation: TEXT,
  confidence: 'high',
  inputs: [Y, X],
  parameters: {},
  expression: named('Y_total', sum('Y', ...all(Y))),
  outputs: [
    { name: 'Y_total', unit: '%' },
    { name: 'X_total', unit: '%', of: sum('X', ...all(X)) },
    { name: 'Y_reinforcement_subtotal', unit: '%', of: sum('Y', 'penghargaan', 'penugasan_tim', 'umpan_balik_360') },
    {
      name: 'X_kompetensi_subtotal',
      unit: '%',
      of: sum('X', 'penilaian_kompetensi', 'pengembangan_kompetensi', 'pengalaman_jabatan'),
    },
    { name: 'X_kualifikasi_subtotal', unit: '%', of: sum('X', 'pendidikan', 'bidang_ilmu') },
  ],
  labels: {
    ...WORDS,
    ...Object.fromEntries(
      [Y, X].flatMap(({ name: axis, fields = [] }) =>
        fields.map(({ name }) => [
          `${axis}_${name}`,
          { id: `bobot ${name.replaceAll('_', ' ')}`, en: `weight of ${name.replaceAll('_', ' ')}` },
        ]),
      ),
    ),
  },
});
