import {
  COVERAGE,
  SCORE_REPORTED,
  SCORE_RULE,
  STATUS,
  UNIT_SCORES,
  type Expression,
  type Parameters,
} from '@takar/core';
import type { Dialect } from '../dialects/dialect.js';
import type { Program } from '../program/program.js';
import type { Step } from '../program/step.js';
import { sql } from '../text/text.js';
import { groupQuery } from './groups.js';
import type { Query } from './query.js';
import { read, type Reading } from './read.js';
import type { TableSource } from './source.js';
import { supersededStep, type Versions } from './superseded.js';

/** What a score weighs, and by what. */
export interface ScoreOptions {
  /** Columns whose values make a group, as unit and period. */
  readonly keys: readonly string[];
  /** Field of the weights; without it every row weighs the same. */
  readonly weight?: string;
  /** Rows whose target a later document replaced leave the score; without it every row counts. */
  readonly versions?: Versions;
}

/**
 * Weighted mean achievement of groups (ORG-CON-05), with the achievement of each row computed on the way: `score`, the
 * same over the reported rows (`scoreReported`), and the share of weight that is reported (`coverage`). Weights in two ways, as
 * `50` beside `0.5` for a half, leave all three without value (`unreadable`), as in a script. Where rows are weighed, `weightFault`
 * says what is wrong with the weights, by `WEIGHT_FAULTS` of `@takar/core`, and `weightSum` and `weightParts` (those below 1) are
 * the sums that show it.
 */
export function scoreQuery(
  achievement: Expression,
  parameters: Parameters,
  dialect: Dialect,
  source: TableSource,
  { keys, weight, versions }: ScoreOptions,
): Query {
  const { score, ...also } = weight === undefined ? OF_EQUAL_WEIGHT : UNIT_SCORES;
  return groupQuery(score, parameters, dialect, source, { keys, also, steps: [] }, (reading) =>
    weights(reading, achievement, weight, versions),
  );
}

/** Weights that are all 1 stand in one way. */
const OF_EQUAL_WEIGHT = {
  score: SCORE_RULE.expression as Expression,
  scoreReported: SCORE_REPORTED,
  coverage: COVERAGE,
};

/** A row that does not apply is not due; one without figure is due and not reported. */
function weights(
  reading: Reading,
  expression: Expression,
  field: string | undefined,
  versions: Versions | undefined,
): Readonly<Record<string, Step>> {
  const { program } = reading;
  const own = program.image(read(expression, reading), 'achievement');
  const achievement = versions === undefined ? own : applying(program, own, supersededStep(program, versions));
  const status = program.status(achievement, 'achievement');
  const weight = field === undefined ? program.number(1) : reading.field(field);
  const weighed = program.status(weight, 'weight');
  const weightWhere = (lacks: string): Step =>
    program.column(sql`CASE WHEN NOT (${status} ${lacks}) THEN ${weight} END`, {
      magnitude: weight.magnitude,
      imaged: weight.imaged,
      missing: {
        kind: 'column',
        of: program.column(sql`CASE WHEN ${status} ${lacks} THEN ${status} ELSE ${weighed} END`),
      },
    });
  return { achievement, weight_due: weightWhere('= 1'), weight_reported: weightWhere('<> 0') };
}

/** A figure that does not apply where its row was replaced. */
function applying(program: Program, of: Step, superseded: Step): Step {
  const status = program.column(
    sql`CASE WHEN ${superseded} = 1 THEN ${String(STATUS.notApplicable)} ELSE ${program.status(of)} END`,
  );
  return program.column(sql`CASE WHEN ${superseded} = 0 THEN ${of} END`, {
    magnitude: of.magnitude,
    imaged: of.imaged,
    missing: { kind: 'column', of: status },
  });
}
