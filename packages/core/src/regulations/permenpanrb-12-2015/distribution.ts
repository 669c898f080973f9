import { add, divide, field, multiply, named, round } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { defineRule } from '../../regulation/rule.js';
import { IN_FORCE, PERMENPANRB_12_2015_TEXT as TEXT } from './instrument.js';

const LETTERS = ['AA', 'A', 'BB', 'B', 'CC', 'C', 'D'] as const;

const COUNT: Expression = /* @__PURE__ */ named(
  'agencies',
  /* @__PURE__ */ add(.../* @__PURE__ */ LETTERS.map((letter) => field(`counts_${letter}`))),
);

const share = (letter: string): Expression => round(multiply(divide(field(`counts_${letter}`), COUNT), 100), 2);

/** ORG-LKE-BAND/distribution, how many of some agencies have each predicate, and their shares as reports print them. */
export const PREDICATE_SHARES = /* @__PURE__ */ defineRule({
  kind: 'computation',
  from: IN_FORCE.from,
  date: 'assessment',
  citation: { ...TEXT, article: 'sebaran predikat; pembagian biasa' },
  confidence: 'default',
  id: 'ORG-LKE-BAND/distribution',
  title: { id: 'Sebaran predikat AKIP', en: 'Distribution of AKIP predicates' },
  inputs: [
    { name: 'counts', unit: '', shape: 'counts', categories: LETTERS, aliases: ['jumlah', 'sebaran', 'distribution'] },
  ],
  parameters: {},
  expression: COUNT,
  outputs: [
    { name: 'agencies', aliases: ['n', 'jumlah', 'total'] },
    {
      name: 'percent',
      unit: '%',
      parts: Object.fromEntries(LETTERS.map((letter) => [letter, share(letter)])),
      aliases: ['persen', 'published_percent', 'percents'],
    },
    { name: 'percent_sum', unit: '%', of: add(...LETTERS.map(share)), aliases: ['jumlah_persen', 'sum_of_percent'] },
  ],
  labels: {
    counts: { id: 'jumlah instansi tiap predikat', en: 'agencies of each predicate' },
    agencies: { id: 'jumlah instansi', en: 'number of agencies' },
    percent: { id: 'persentase', en: 'per cent' },
    percent_sum: { id: 'jumlah persentase tercetak', en: 'sum of the printed shares' },
    ...Object.fromEntries(
      LETTERS.flatMap((letter) => [
        [letter, { id: `predikat ${letter}`, en: `predicate ${letter}` }],
        [`counts_${letter}`, { id: `jumlah ${letter}`, en: `number of ${letter}` }],
      ]),
    ),
  },
  note: {
    id: 'Persentase yang dibulatkan dapat berjumlah 99,99 atau 100,01; itu pembulatan, bukan kesalahan.',
    en: 'Rounded shares may add to 99.99 or 100.01; that is rounding and not an error.',
  },
});
