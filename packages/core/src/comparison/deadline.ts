import { procedureStep } from '../case/step.js';
import type { Procedure } from '../regulation/procedure.js';
import { monthPeriod } from '../time/period.js';

/** Last day for handing in a performance report: so many months after the year, by kind of institution. */
export const REPORT_DEADLINE: Procedure = {
  version: 1,
  phrase: { id: 'akhir bulan ke-n sesudah tahun berakhir', en: 'end of the n-th month after the year' },
  run: ({ fields }, { parameters, messages }) => {
    const institution = typeof fields.institution === 'string' ? fields.institution : '';
    const months = parameters[`months_${institution}`];
    const year = typeof fields.year === 'number' ? fields.year : NaN;
    const end = months === undefined ? null : (monthPeriod(year + 1, months)?.end ?? null);
    return {
      value: end,
      reason: end === null ? 'missing' : null,
      values: { due: end },
      steps: [procedureStep('due', end, messages)],
      issues: [],
    };
  },
};
