import { COVERAGE, SCORE_REPORTED, SCORE_RULE, type Expression, type Parameters } from '@takar/core';
import type { Dialect } from '../dialects/dialect.js';
import type { Step } from '../program/step.js';
import { sql } from '../text/text.js';
import { groupQuery } from './groups.js';
import type { Query } from './query.js';
import { read, type Reading } from './read.js';
import type { TableSource } from './source.js';

/** What a score weighs, and by what. */
export interface ScoreOptions {
  /** Columns whose values make a group, as unit and period. */
  readonly keys: readonly string[];
  /** Field of the weights; without it every row weighs the same. */
  readonly weight?: string;
}

/**
 * Weighted mean achievement of groups (ORG-CON-05), with the achievement of each row computed on the way: `score`, the
 * same over the reported rows (`scoreReported`), and the share of weight that is reported (`coverage`).
 */
export function scoreQuery(
  achievement: Expression,
  parameters: Parameters,
  dialect: Dialect,
  source: TableSource,
  { keys, weight }: ScoreOptions,
): Query {
  const also = { scoreReported: SCORE_REPORTED, coverage: COVERAGE };
  return groupQuery(
    SCORE_RULE.expression as Expression,
    parameters,
    dialect,
    source,
    { keys, also, steps: [] },
    (reading) => weights(reading, achievement, weight),
  );
}

/** A row that does not apply is not due; one without figure is due and not reported. */
function weights(reading: Reading, expression: Expression, field: string | undefined): Readonly<Record<string, Step>> {
  const { program } = reading;
  const achievement = program.image(read(expression, reading), 'achievement');
  const own = program.status(achievement, 'achievement');
  const weight = field === undefined ? program.number(1) : reading.field(field);
  const weighed = program.status(weight, 'weight');
  const weightWhere = (lacks: string): Step =>
    program.column(sql`CASE WHEN NOT (${own} ${lacks}) THEN ${weight} END`, {
      magnitude: weight.magnitude,
      imaged: weight.imaged,
      missing: { kind: 'column', of: program.column(sql`CASE WHEN ${own} ${lacks} THEN ${own} ELSE ${weighed} END`) },
    });
  return { achievement, weight_due: weightWhere('= 1'), weight_reported: weightWhere('<> 0') };
}
