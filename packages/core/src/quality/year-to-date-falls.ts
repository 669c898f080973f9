import { compare, field, named } from '../expression/build.js';
import { conditionRule, holds, type QualityCheck } from './check.js';
import { QUALITY_SOURCES } from './sources.js';

const RULE = /* @__PURE__ */ conditionRule({
  id: 'ORG-DQ-15',
  title: { id: 'Angka kumulatif turun', en: 'Cumulative figure falls' },
  citation: QUALITY_SOURCES.takar,
  inputs: [
    { name: 'realisation', unit: '*' },
    { name: 'previous_realisation', unit: '*' },
  ],
  expression: named('found', compare(field('realisation'), '<', field('previous_realisation'))),
});

/** ORG-DQ-15: a figure that adds up over the year is smaller than that of an earlier period of the same year. */
export const YEAR_TO_DATE_FALLS: QualityCheck = {
  code: 'quality/year-to-date-falls',
  rule: RULE,
  needs: ['indicator', 'period', 'realisation', 'input', 'consolidation'],
  *find({ series }) {
    for (const rows of series) {
      const known = rows.filter(
        ({ input, consolidation, realisation }) => input === 'ytd' && consolidation === 'sum' && realisation !== null,
      );
      for (const [i, row] of known.entries()) {
        const before = known[i - 1];
        if (before === undefined || before.period.text.slice(0, 4) !== row.period.text.slice(0, 4)) continue;
        if (!holds(RULE, { realisation: row.realisation, previous_realisation: before.realisation })) continue;
        const values = {
          period: row.period.text,
          realisation: row.realisation as number,
          before: before.period.text,
          earlier: before.realisation as number,
        };
        yield { row, field: 'realisation', values };
      }
    }
  },
};
