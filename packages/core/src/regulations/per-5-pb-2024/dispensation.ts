import { band, divide, field, lookup, multiply, named } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { defineRule } from '../../regulation/rule.js';
import { COMMON } from './instrument.js';

const DISPENSATION_LABELS = {
  dispensed: { id: 'SPM dengan dispensasi', en: 'SPM with dispensation' },
  spm: { id: 'seluruh SPM', en: 'all SPM' },
  rate: { id: 'rasio dispensasi per mil', en: 'dispensations per thousand' },
  deduction: { id: 'pengurang', en: 'deduction' },
} as const;

/** The steps 0, up to 0.099, 0.1-0.99, 1-4.99, 5 and more, compared as exact ratios so that no gap is left. */
function deductionOf(rate: Expression): Expression {
  return named(
    'deduction',
    lookup(
      band(rate, [
        { at: 0, closed: false },
        { at: 0.1, closed: true },
        { at: 1, closed: true },
        { at: 5, closed: true },
      ]),
      [
        [0, 0],
        [1, 0.25],
        [2, 0.5],
        [3, 0.75],
        [4, 1],
      ],
    ),
  );
}

const DISPENSATION_NOTE = {
  id: 'Dihitung pada triwulan IV dan dikurangkan dari IKPA. Celah tabel tercetak (0,0995; 0,995; 4,995) dibaca dengan < 0,1, < 1, < 5.',
  en: 'Taken in quarter IV and subtracted from IKPA. Gaps of the printed table (0.0995; 0.995; 4.995) are read as < 0.1, < 1, < 5.',
} as const;

/** ORG-BUD-06-S/dispensation, deduction for SPM that needed dispensation in the fourth quarter. */
export const DISPENSATION = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/dispensation',
  title: { id: 'Pengurang dispensasi SPM', en: 'Deduction for dispensation of SPM' },
  inputs: [
    {
      name: 'dispensed',
      unit: '',
      least: 0,
      aliases: ['n', 'spm_dispensasi', 'dispensasi', 'dispensation', 'dispensation_count', 'jumlah_dispensasi'],
    },
    { name: 'spm', unit: '', least: 0, aliases: ['N', 'jumlah_spm', 'spm_total', 'total_spm', 'spm_count', 'total'] },
  ],
  parameters: {},
  expression: deductionOf(named('rate', multiply(divide(field('dispensed'), field('spm')), 1000))),
  outputs: [
    { name: 'deduction', aliases: ['pengurang', 'nilai'] },
    { name: 'rate', aliases: ['rasio'] },
  ],
  labels: DISPENSATION_LABELS,
  note: DISPENSATION_NOTE,
});

/** ORG-BUD-06-S/dispensation-rate, the same from the rate per thousand. */
export const DISPENSATION_OF_RATE = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/dispensation-rate',
  title: { id: 'Pengurang dispensasi SPM dari rasio', en: 'Deduction for dispensation from its rate' },
  inputs: [{ name: 'rate', unit: '‰', least: 0, aliases: ['rasio', 'ratio', 'rasio_per_mil'] }],
  parameters: {},
  expression: deductionOf(field('rate')),
  outputs: [{ name: 'deduction', aliases: ['pengurang', 'nilai'] }],
  labels: DISPENSATION_LABELS,
  note: DISPENSATION_NOTE,
});
