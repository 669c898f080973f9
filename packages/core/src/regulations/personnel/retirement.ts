import { procedureStep } from '../../case/step.js';
import { evaluate } from '../../expression/evaluate.js';
import type { Expression } from '../../expression/types.js';
import { retirementDate } from '../../personnel/retirement.js';
import { absenceOf } from '../../regulation/absence.js';
import type { Procedure } from '../../regulation/procedure.js';
import { defineRule } from '../../regulation/rule.js';
import { RETIREMENT_AGE, TIER_INPUT } from './posts.js';

const DATE: Procedure = {
  version: 1,
  phrase: {
    id: 'tanggal 1 bulan sesudah bulan tercapainya batas usia pensiun',
    en: 'the first of the month after the month in which the retirement age is reached',
  },
  run({ fields }, { parameters, messages }) {
    const given = typeof fields.retirement_age === 'number' ? fields.retirement_age : null;
    const age = given ?? evaluate(RETIREMENT_AGE.expression as Expression, { inputs: fields, parameters }).value;
    const birth = typeof fields.birth_date === 'string' ? fields.birth_date : null;
    const reason = absenceOf(fields.birth_date) ?? absenceOf(fields.retirement_age) ?? 'missing';
    const date = birth === null || age === null ? null : retirementDate(birth, age);
    return {
      value: date,
      reason: date === null ? reason : null,
      values: { retirement: date, retirement_age: age },
      steps: [procedureStep('retirement_age', age, messages), procedureStep('birth_date', birth, messages)],
      issues: [],
    };
  },
};

/** EMP-06, first day of retirement (*TMT pensiun*) from the date of birth and the tier. */
export const RETIREMENT = /* @__PURE__ */ defineRule({
  ...RETIREMENT_AGE,
  id: 'EMP-06',
  title: { id: 'TMT pensiun', en: 'First day of retirement' },
  inputs: [
    {
      name: 'birth_date',
      unit: '',
      shape: 'date',
      aliases: ['tanggal_lahir', 'born', 'birth', 'lahir', 'tgl_lahir', 'date_of_birth'],
    },
    { ...TIER_INPUT, optional: true },
    { name: 'retirement_age', unit: 'tahun', least: 50, most: 70, optional: true, aliases: ['bup', 'usia_pensiun'] },
  ],
  expression: null,
  procedure: DATE,
  outputs: [
    { name: 'retirement', aliases: ['tmt_pensiun', 'tmt', 'date', 'retirement_date', 'pensiun'] },
    { name: 'retirement_age', aliases: ['bup', 'BUP', 'age'] },
  ],
  note: {
    id: 'TMT pensiun tanggal 1 bulan berikutnya menurut ingatan; periksa sebelum dipakai untuk keputusan.',
    en: 'That retirement begins on the first of the next month is recall; check before a decision.',
  },
});
