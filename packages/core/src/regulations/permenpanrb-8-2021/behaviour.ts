import { appraisalRule } from '../../appraisal/words.js';
import { aggregate, compare, divide, field, multiply, named, when } from '../../expression/build.js';
import { add, subtract, type Operand } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import type { RuleInput } from '../../regulation/rule-input.js';
import { at, IN_FORCE } from './instrument.js';

const LEVELS: readonly RuleInput[] = [
  { name: 'level', unit: '', least: 0, most: 7, aliases: ['L', 'level_perilaku'] },
  { name: 'lowest_level', unit: '', least: 1, most: 7, aliases: ['min', 'level_min', 'min_level'] },
  { name: 'highest_level', unit: '', least: 1, most: 7, aliases: ['max', 'level_max', 'max_level'] },
];

const L = field('level');
const MIN = field('lowest_level');
const MAX = field('highest_level');

/** From one value at the first level to another as many levels up as the post spans. */
function across(from: number, to: number, first: Operand): Expression {
  return add(from, multiply(divide(to - from, subtract(MAX, MIN)), subtract(L, first)));
}

const aspectValue = (): Expression =>
  named(
    'behaviour_aspect_value',
    when(
      compare(L, '<', MIN),
      multiply(divide(L, MIN), 90),
      when(compare(L, '>', MAX), across(109, 120, MAX), across(90, 109, MIN)),
    ),
  );

const BASE = {
  ...IN_FORCE,
  kind: 'computation',
  citation: at(
    'level perilaku 1–7; nilai menurut kode satu aplikasi',
    'https://github.com/FadelTzy/ekinerja2022 (@4edb27c)',
  ),
  confidence: 'low',
  parameters: {},
  note: {
    id: 'Rumus nilai hanya ditemukan dalam kode (Q6): pembagi baris pertama dan angka 109 di baris ketiga adalah perbaikan Takar agar bersambung. Di bawah standar = satu level di bawah; tidak dinilai pada jabatan baru kurang dari satu bulan.',
    en: 'The scoring was found in code only (Q6): the divisor of the first line and the 109 of the third are repairs of Takar’s to make it continuous. Below standard = one level below; no rating in a post held less than one month.',
  },
} as const;

/**
 * IND-8-21-09, value of one aspect of behaviour by level: 90 to 109 within the levels of the post, below them `L ÷ min × 90`,
 * above them on from 109. A post with one level only has no value by this formula.
 */
export const BEHAVIOUR_BY_LEVEL = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-8-21-09',
  title: { id: 'Nilai aspek perilaku menurut level', en: 'Value of an aspect of behaviour by level' },
  inputs: LEVELS,
  expression: aspectValue(),
  outputs: [{ name: 'behaviour_aspect_value', aliases: ['nilai_aspek', 'nilai'] }],
});

/** IND-8-21-09/behaviour, behaviour value: the mean over its aspects. */
export const BEHAVIOUR_2021 = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-8-21-09/behaviour',
  title: { id: 'Nilai perilaku kerja menurut level', en: 'Behaviour value by levels' },
  inputs: [
    {
      name: 'behaviour_aspects',
      unit: '',
      shape: 'rows',
      aliases: ['aspects', 'aspek', 'perilaku', 'aspek_perilaku', 'behaviour'],
      fields: [...LEVELS, { name: 'aspect', unit: '', shape: 'note', aliases: ['aspek', 'nama'] }],
    },
  ],
  gathers: { aspect_mean: { list: 'behaviour_aspects', of: aggregate('mean', aspectValue()) } },
  expression: named('behaviour', field('aspect_mean')),
  outputs: [{ name: 'behaviour', aliases: ['perilaku', 'nilai_perilaku'] }],
  labels: { aspect_mean: { id: 'rata-rata nilai aspek', en: 'mean of the aspects' } },
});
