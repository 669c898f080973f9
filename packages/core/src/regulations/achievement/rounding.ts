import { field, named, round, select, truncate } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { SOURCES } from '../../indicator/formula/sources.js';
import { defineRule } from '../../regulation/rule.js';
import { COMMON } from './shared.js';

const DIGITS = ['0', '1', '2', '3', '4'] as const;
const atDigits = (how: typeof round): Expression =>
  select('digits', Object.fromEntries(DIGITS.map((digits) => [digits, how(field('value'), Number(digits))])));

/** ORG-CAP-13/round, an achievement as it is shown: half away from zero, or cut off. */
export const ROUNDED = defineRule({
  ...COMMON,
  id: 'ORG-CAP-13/round',
  title: { id: 'Pembulatan capaian untuk ditampilkan', en: 'Rounding of an achievement for display' },
  citation: SOURCES.takar,
  confidence: 'default',
  inputs: [
    { name: 'value', unit: '%', aliases: ['achievement', 'capaian', 'capaian_pct', 'C'] },
    {
      name: 'digits',
      unit: '',
      assumed: '2',
      categories: DIGITS,
      aliases: ['decimals', 'desimal', 'angka_desimal', 'n'],
    },
    {
      name: 'mode',
      unit: '',
      assumed: 'half-up',
      categories: ['half-up', 'truncate'],
      words: { 'half-up': ['round', 'bulat', 'setengah ke atas'], truncate: ['potong', 'truncated', 'trunc'] },
      aliases: ['policy', 'cara', 'rounding', 'pembulatan'],
    },
  ],
  expression: named('rounded', select('mode', { 'half-up': atDigits(round), truncate: atDigits(truncate) })),
  outputs: [{ name: 'rounded', unit: '%', aliases: ['value', 'nilai', 'capaian'] }],
  labels: {
    rounded: { id: 'capaian yang ditampilkan', en: 'achievement as shown' },
    value: { id: 'capaian', en: 'achievement' },
    digits: { id: 'angka di belakang koma', en: 'digits' },
    mode: { id: 'cara membulatkan', en: 'way of rounding' },
  },
});
