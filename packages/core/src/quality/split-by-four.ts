import { absolute, all, compare, field, multiply, named, parameter, subtract } from '../expression/build.js';
import { conditionRule, fullYears, holds, type QualityCheck } from './check.js';
import type { QualityRow } from './quality-row.js';
import { QUALITY_SOURCES } from './sources.js';

const ANNUAL = field('annual_target');

const RULE = /* @__PURE__ */ conditionRule({
  id: 'ORG-DQ-07',
  title: { id: 'Indeks dibagi empat', en: 'Index divided by four' },
  citation: QUALITY_SOURCES.lldikti,
  inputs: [
    { name: 'quarter_target', unit: '*', aliases: ['target_triwulan'] },
    { name: 'annual_target', unit: '*', aliases: ['target_tahunan'] },
  ],
  parameters: { split_tolerance: 0.5 },
  expression: named(
    'found',
    all(
      compare(
        multiply(absolute(subtract(multiply(field('quarter_target'), 4), ANNUAL)), 100),
        '<=',
        multiply(absolute(ANNUAL), parameter('split_tolerance')),
      ),
      compare(absolute(ANNUAL), '>', 0),
    ),
  ),
  labels: {
    quarter_target: { id: 'target triwulan', en: 'target of the quarter' },
    annual_target: { id: 'target tahunan', en: 'target of the year' },
    split_tolerance: { id: 'toleransi, persen', en: 'tolerance, per cent' },
  },
  note: {
    id: 'Hanya untuk indeks, nilai dan persentase: jumlah (orang, dokumen) memang terbagi.',
    en: 'Only for an index, a score and a percentage: counts (people, documents) do divide.',
  },
});

/** ORG-DQ-07: quarter targets of a level are a fourth of the year's, alone or adding up quarter by quarter. */
export const SPLIT_BY_FOUR: QualityCheck = {
  code: 'quality/split-by-four',
  rule: RULE,
  needs: ['indicator', 'period', 'target'],
  *find(context) {
    for (const { quarters, annual } of fullYears(context)) {
      const [first] = quarters;
      if (!isLevel(first)) continue;
      const targets = quarters.map(({ target }) => target);
      const whole = annual?.target ?? targets[3] ?? null;
      const alone = targets.every((target) =>
        holds(RULE, { quarter_target: target, annual_target: annual?.target ?? null }),
      );
      const adding = targets.every(
        (target, i) => target !== null && holds(RULE, { quarter_target: target / (i + 1), annual_target: whole }),
      );
      if (!alone && !adding) continue;
      yield { row: first, field: 'target', values: { quarter: first.target as number, annual: whole as number } };
    }
  },
};

/** An index, score or percentage that nobody says adds up. */
function isLevel({ consolidation, count, ordinal }: QualityRow): boolean {
  return !count && !ordinal && consolidation !== 'sum';
}
