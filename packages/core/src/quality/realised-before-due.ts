import { compare, field, named } from '../expression/build.js';
import { dayNumber } from '../time/day-number.js';
import { conditionRule, holds, type QualityCheck } from './check.js';
import { QUALITY_SOURCES } from './sources.js';

const RULE = /* @__PURE__ */ conditionRule({
  id: 'ORG-DQ-13',
  title: { id: 'Realisasi terisi sebelum jatuh tempo', en: 'Realisation before it is due' },
  citation: QUALITY_SOURCES.takar,
  inputs: [{ name: 'days_left', unit: 'hari', aliases: ['sisa_hari'] }],
  expression: named('found', compare(field('days_left'), '>', 0)),
  labels: { days_left: { id: 'hari sampai periode berakhir', en: 'days until the period ends' } },
});

/** ORG-DQ-13: a realisation stands for a period that ends after the day of submission, or that is marked as not due. */
export const REALISED_BEFORE_DUE: QualityCheck = {
  code: 'quality/realised-before-due',
  rule: RULE,
  needs: ['period', 'realisation'],
  *find({ rows, asOf }) {
    for (const row of rows) {
      const { realisation, period, status, input } = row;
      if (realisation === null || period === null) continue;
      const marked = status === 'not-due' || status === 'not-released';
      const days_left = asOf === null || input === 'ytd' ? null : dayOf(period.end) - dayOf(asOf);
      if (!marked && !holds(RULE, { days_left })) continue;
      yield { row, field: 'realisation', values: { realisation, period: period.text } };
    }
  },
};

function dayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return dayNumber(year, month, day);
}
