import { BAND_GAP_POLICY, wholeNumberBand } from '../../appraisal/whole-number-bands.js';
import { appraisalRule } from '../../appraisal/words.js';
import { compare, divide, field, multiply, named, parameter, round, truncate, when } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import type { Dated } from '../../regulation/dated.js';
import type { RuleInput } from '../../regulation/rule-input.js';
import type { RuleOutput } from '../../regulation/rule-output.js';
import type { Rule } from '../../regulation/rule.js';

const BASE = {
  kind: 'computation',
  citation: { instrument: 'PermenPAN 16/2009', article: 'PK Guru; tabel angka kredit yang diterbitkan' },
  confidence: 'medium',
  from: '2009-11-10',
  until: '2022-12-31',
  date: 'period-end',
  note: {
    id: 'Skala guru sampai 2022. Tabel yang diterbitkan memotong dua desimal, tidak membulatkan. Hari pertama menurut ingatan.',
    en: 'Scale of teachers until 2022. The published table cuts off at two digits and does not round. The first day is from recall.',
  },
} as const;

const PERCENTS = [25, 50, 75, 100, 125] as const;
const nameOf = (percent: number): string => `percent_${percent}`;
const PARAMETERS: Readonly<Record<string, readonly Dated<number>[]>> = /* @__PURE__ */ Object.fromEntries(
  PERCENTS.map((value) => [
    nameOf(value),
    [{ from: BASE.from, value, citation: BASE.citation, confidence: BASE.confidence }],
  ]),
);

const GOOD_CREDIT: RuleInput = {
  name: 'good_credit',
  unit: '',
  least: 0,
  aliases: ['ak_baik', 'angka_kredit_baik', 'ak'],
};
const RANK: RuleInput = { name: 'grade', unit: '', shape: 'note', aliases: ['golongan', 'pangkat', 'jabatan'] };

const unrounded = (percent: Expression): Expression => divide(multiply(field('good_credit'), percent), 100);

function outputs(percent: Expression): readonly RuleOutput[] {
  return [
    { name: 'credit', aliases: ['angka_kredit', 'truncated'] },
    { name: 'half_up', of: round(unrounded(percent), 2) },
  ];
}

const credit = (percent: Expression): Expression => named('credit', truncate(unrounded(percent), 2));

/** IND-AK-06, credit points of a teacher in a year: points at *Baik* × per cent, cut off at two digits. */
const TEACHER_CREDIT = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-AK-06',
  title: { id: 'Angka kredit PK Guru', en: 'Credit points of a teacher' },
  inputs: [
    GOOD_CREDIT,
    { name: 'percent', unit: '%', least: 25, most: 125, aliases: ['persen', 'pct', 'persentase'] },
    RANK,
  ],
  parameters: {},
  expression: credit(field('percent')),
  outputs: outputs(field('percent')),
  labels: { percent: { id: 'persentase', en: 'per cent' } },
});

const ROW = /* @__PURE__ */ named('row', /* @__PURE__ */ wholeNumberBand(/* @__PURE__ */ field('appraisal_value')));

const PERCENT_OF_VALUE = /* @__PURE__ */ named(
  'percent',
  /* @__PURE__ */ PERCENTS.slice(0, -1).reduceRight<Expression>(
    (above, percent, i) => when(compare(ROW, '=', i), parameter(nameOf(percent)), above),
    /* @__PURE__ */ parameter('percent_125'),
  ),
);

/** IND-AK-06/value, the same from the appraisal value: 125 % from 91, 100 from 76, 75 from 61, 50 from 51, else 25. */
const TEACHER_CREDIT_OF_VALUE = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-AK-06/value',
  title: { id: 'Angka kredit PK Guru dari nilai', en: 'Credit points of a teacher from the appraisal value' },
  inputs: [
    GOOD_CREDIT,
    {
      name: 'appraisal_value',
      unit: '',
      least: 0,
      most: 100,
      aliases: ['nilai', 'nilai_pk', 'value', 'nilai_pk_guru'],
    },
    BAND_GAP_POLICY,
    RANK,
  ],
  parameters: PARAMETERS,
  expression: credit(PERCENT_OF_VALUE),
  outputs: [...outputs(PERCENT_OF_VALUE), { name: 'percent', unit: '%', aliases: ['persen'] }],
  labels: {
    percent: { id: 'persentase', en: 'per cent' },
    row: { id: 'baris tabel', en: 'row of the table' },
    ...Object.fromEntries(
      PERCENTS.map((percent) => [nameOf(percent), { id: `${percent} persen`, en: `${percent} per cent` }]),
    ),
  },
});

/** Rules of PermenPAN 16/2009, credit points of teachers until 2022. */
export const PERMENPAN_16_2009: readonly Rule[] = [TEACHER_CREDIT, TEACHER_CREDIT_OF_VALUE];
