import { absolute, all, compare, field, named, subtract } from '../expression/build.js';
import { conditionRule, fullYears, holds, type QualityCheck } from './check.js';
import { QUALITY_SOURCES } from './sources.js';
import { QUARTER_LABELS } from '../time/quarter-labels.js';

const Q1 = field('q1');

const RULE = /* @__PURE__ */ conditionRule({
  id: 'ORG-DQ-05',
  title: { id: 'Keempat triwulan sama', en: 'All four quarters equal' },
  citation: QUALITY_SOURCES.barru,
  labels: QUARTER_LABELS,
  inputs: ['q1', 'q2', 'q3', 'q4'].map((name, i) => ({ name, unit: '*', aliases: [`tw${i + 1}`] })),
  expression: named(
    'found',
    all(
      compare(Q1, '=', field('q2')),
      compare(Q1, '=', field('q3')),
      compare(Q1, '=', field('q4')),
      compare(absolute(Q1), '>', 0),
      compare(absolute(subtract(Q1, 100)), '>', 0),
    ),
  ),
});

/** ORG-DQ-05: four quarters with one and the same realisation. */
export const QUARTERS_EQUAL: QualityCheck = {
  code: 'quality/quarters-equal',
  rule: RULE,
  needs: ['indicator', 'period', 'realisation'],
  *find(context) {
    for (const { year, quarters } of fullYears(context)) {
      const [q1, q2, q3, q4] = quarters.map(({ realisation }) => realisation);
      const [first] = quarters;
      if (first.ordinal || !holds(RULE, { q1, q2, q3, q4 })) continue;
      yield { row: first, field: 'realisation', values: { year, realisation: q1 as number } };
    }
  },
};
