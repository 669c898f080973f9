import {
  absolute,
  all,
  compare,
  constant,
  divide,
  field,
  multiply,
  named,
  parameter,
  when,
} from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import { conditionRule, pairs, valueOf, type QualityCheck } from './check.js';
import { QUALITY_SOURCES } from './sources.js';

const FACTORS = [10, 100, 1000, 1_000_000] as const;

/** 1 where a ratio lies within the tolerance of a factor, or of its inverse. */
function near(ratio: Expression, factor: number): Expression {
  const within = (of: Expression): Expression =>
    all(
      compare(multiply(of, parameter('tolerance')), '>=', factor),
      compare(of, '<=', multiply(parameter('tolerance'), factor)),
    );
  return when(within(ratio), factor, when(within(divide(1, ratio)), factor, 0));
}

const RATIO = absolute(divide(field('realisation'), field('other')));

const RULE = /* @__PURE__ */ conditionRule({
  id: 'ORG-DQ-06',
  title: { id: 'Lompatan sepuluh, seratus, seribu kali', en: 'Jump by ten, a hundred, a thousand' },
  citation: QUALITY_SOURCES.parsing,
  inputs: [
    { name: 'realisation', unit: '*' },
    { name: 'other', unit: '*', aliases: ['previous_realisation', 'R0', 'realisasi_lalu', 'target'] },
  ],
  parameters: { tolerance: 1.25 },
  expression: named(
    'factor',
    FACTORS.reduceRight<Expression>(
      (otherwise, factor) => when(compare(near(RATIO, factor), '>', 0), factor, otherwise),
      constant(0),
    ),
  ),
  labels: {
    factor: { id: 'kelipatan', en: 'factor' },
    other: { id: 'angka pembanding', en: 'figure beside it' },
    tolerance: { id: 'toleransi', en: 'tolerance' },
  },
});

/** ORG-DQ-06: about 10, 100, 1000 or a million times last year's figure (or the target), or that small a part of it. */
export const JUMP: QualityCheck = {
  code: 'quality/jump',
  rule: RULE,
  needs: ['target', 'realisation'],
  *find(context) {
    const told = new Set<number>();
    const factorOf = (realisation: number | null, other: number | null): number =>
      valueOf(RULE, { realisation, other }) ?? 0;
    for (const { row, before } of pairs(context)) {
      const factor = factorOf(row.realisation, before.realisation);
      // A target that moved with it says that the unit or the task changed.
      if (row.ordinal || factor === 0 || factorOf(row.target, before.target) === factor) continue;
      told.add(row.row);
      yield {
        row,
        field: 'realisation',
        values: valuesOf(row.realisation, before.realisation, before.period.text, factor),
      };
    }
    for (const row of context.rows) {
      const factor = told.has(row.row) || row.ordinal ? 0 : factorOf(row.realisation, row.target);
      // The reading of the table tells of thousands and millions itself.
      if (factor !== 10 && factor !== 100) continue;
      yield { row, field: 'realisation', values: valuesOf(row.realisation, row.target, 'target', factor) };
    }
  },
};

/** What is told of two figures that a factor was found between: both are there. */
function valuesOf(figure: number | null, beside: number | null, what: string, factor: number) {
  const [realisation, other] = [figure as number, beside as number];
  const isLarger = Math.abs(realisation) > Math.abs(other);
  return { realisation, other, beside: what, factor: isLarger ? factor : `1/${factor}` };
}
