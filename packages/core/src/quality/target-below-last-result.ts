import { compare, field, missing, named, select } from '../expression/build.js';
import { conditionRule, holds, pairs, type QualityCheck } from './check.js';
import { QUALITY_SOURCES } from './sources.js';

const T = field('target');
const R0 = field('previous_realisation');

const RULE = /* @__PURE__ */ conditionRule({
  id: 'ORG-DQ-04',
  title: { id: 'Target di bawah hasil tahun lalu', en: "Target below last year's result" },
  citation: QUALITY_SOURCES.targets,
  confidence: 'medium',
  inputs: [
    { name: 'target', unit: '*' },
    { name: 'previous_realisation', unit: '*', aliases: ['R0', 'realisasi_lalu', 'realisasi_tahun_lalu'] },
    { name: 'polarity', unit: '', categories: ['maximise', 'minimise', 'minimise-ratio'] },
  ],
  expression: named(
    'found',
    select(
      'polarity',
      { maximise: compare(T, '<', R0), minimise: compare(T, '>', R0), 'minimise-ratio': compare(T, '>', R0) },
      missing('polarity_unknown'),
    ),
  ),
});

/** ORG-DQ-04: the target asks less than what was reached a year before, by polarity. */
export const TARGET_BELOW_LAST_RESULT: QualityCheck = {
  code: 'quality/target-below-last-result',
  rule: RULE,
  needs: ['indicator', 'period', 'target', 'realisation', 'polarity'],
  *find(context) {
    for (const { row, before } of pairs(context)) {
      const { target, polarity } = row;
      if (!holds(RULE, { target, polarity, previous_realisation: before.realisation })) continue;
      const result = before.realisation as number;
      yield { row, field: 'target', values: { target: target as number, result, before: before.period.text } };
    }
  },
};
