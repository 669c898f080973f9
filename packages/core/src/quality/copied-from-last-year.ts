import { absolute, all, compare, field, named, subtract } from '../expression/build.js';
import { conditionRule, holds, pairs, type QualityCheck } from './check.js';
import { QUALITY_SOURCES } from './sources.js';

const R = field('realisation');

const RULE = /* @__PURE__ */ conditionRule({
  id: 'ORG-DQ-01',
  title: { id: 'Realisasi tersalin dari tahun lalu', en: 'Realisation copied from last year' },
  citation: QUALITY_SOURCES.gunungkidul,
  inputs: [
    { name: 'realisation', unit: '*' },
    { name: 'previous_realisation', unit: '*', aliases: ['R0', 'realisasi_lalu', 'realisasi_tahun_lalu'] },
    { name: 'target', unit: '*' },
  ],
  expression: named(
    'found',
    all(
      compare(R, '=', field('previous_realisation')),
      compare(absolute(R), '>', 0),
      compare(absolute(subtract(R, 100)), '>', 0),
      compare(absolute(subtract(R, field('target'))), '>', 0),
    ),
  ),
  note: {
    id: 'Angka 0 dan 100 serta realisasi yang sama dengan targetnya lazim berulang dan tidak dilaporkan.',
    en: '0, 100 and a realisation that is its target recur as a matter of course and are not told.',
  },
});

/** ORG-DQ-01: the realisation is exactly last year's, and neither routine nor the target. */
export const COPIED_FROM_LAST_YEAR: QualityCheck = {
  code: 'quality/copied-from-last-year',
  rule: RULE,
  needs: ['indicator', 'period', 'target', 'realisation'],
  *find(context) {
    for (const { row, before } of pairs(context)) {
      const { realisation, target } = row;
      if (row.ordinal || !holds(RULE, { realisation, target, previous_realisation: before.realisation })) continue;
      yield { row, field: 'realisation', values: { realisation: realisation as number, before: before.period.text } };
    }
  },
};
