import { image, STATUS, type BandEdge, type OperatorName, type OperatorOptions, type Relation } from '@takar/core';
import type { OperatorEmitter } from '../dialects/dialect.js';
import { roundedStep } from '../program/image.js';
import { ofEither, ofRoot } from '../program/magnitude.js';
import type { Program } from '../program/program.js';
import { isAlways, type Step } from '../program/step.js';
import { IMAGED, strict } from '../program/strict.js';
import { joined, sql } from '../text/text.js';
import { product, quotient, sum } from './arithmetic.js';
import { geometricMean } from './geometric-mean.js';

/** Every operator in SQL that all dialects share; a dialect overrides what it says otherwise. */
export const OPERATOR_EMITTERS: Readonly<Record<OperatorName, OperatorEmitter>> = {
  add: (program, args) => sum(program, ...pair(args), '+'),
  subtract: (program, args) => sum(program, ...pair(args), '-'),
  multiply: (program, args) => product(program, ...pair(args)),
  divide: (program, args) => quotient(program, ...pair(args)),
  squareRoot: (program, args) => {
    const x = one(args);
    return strict(
      program,
      sql`CASE WHEN ${x} >= ${program.dialect.number(0)} THEN sqrt(${x}) END`,
      [x],
      STATUS.outOfRange,
      {
        magnitude: ofRoot(x.magnitude),
      },
    );
  },
  absolute: (program, args) => {
    const x = one(args);
    return strict(program, sql`abs(${x})`, [x], null, { magnitude: x.magnitude, imaged: x.imaged });
  },
  minimum: (program, args) => args.reduce((x, y) => lesser(program, x, y, '<=')),
  maximum: (program, args) => args.reduce((x, y) => lesser(program, x, y, '>=')),
  floor: (program, args) => whole(program, one(args), 'floor'),
  ceil: (program, args) => whole(program, one(args), 'ceil'),
  round: (program, args, { digits = 0, mode = 'half-away' }) => roundedStep(program, one(args), digits, mode),
  compare: (program, args, { relation = '=' }) => comparison(program, pair(args), relation),
  when: (program, args) => {
    const [condition, then, otherwise] = args as readonly [Step, Step, Step];
    const zero = program.dialect.number(0);
    const holds = sql`${condition} <> ${zero}`;
    return program.column(sql`CASE WHEN ${holds} THEN ${then} WHEN ${condition} = ${zero} THEN ${otherwise} END`, {
      ...either([then, otherwise]),
      missing: args.every(isAlways)
        ? { kind: 'never' }
        : {
            kind: 'cases',
            cases: [
              ...(isAlways(condition) ? [] : [{ when: sql`${condition} IS NULL`, of: condition }]),
              { when: holds, of: then },
            ],
            otherwise,
          },
    });
  },
  coalesce: (program, args) => {
    const last = args.at(-1) as Step;
    const some = args.filter(({ missing }) => missing.kind !== 'always');
    if (args.length === 1 || some.length === 0) return last;
    // COALESCE itself fails in ClickHouse 18 where a column is NULL for every row.
    const arms = some.slice(0, -1).map((arg) => sql` WHEN ${arg} IS NOT NULL THEN ${arg}`);
    const text =
      some.length === 1 ? sql`${some[0] as Step}` : sql`CASE${joined(arms, '')} ELSE ${some.at(-1) as Step} END`;
    return program.column(text, {
      ...either(args),
      missing: args.some(isAlways)
        ? { kind: 'never' }
        : {
            kind: 'cases',
            cases: args.slice(0, -1).map((of) => ({ when: sql`${of} IS NOT NULL`, of })),
            otherwise: last,
          },
    });
  },
  band: (program, args, { edges = [] }) => band(program, one(args), edges),
  lookup: (program, args, options) => lookup(program, one(args), options),
  geometricMean: (program, args) => geometricMean(program, args),
};

/** What is known of one of several. */
function either(steps: readonly Step[]) {
  return { magnitude: ofEither(steps.map(({ magnitude }) => magnitude)), imaged: steps.every(({ imaged }) => imaged) };
}

/** NULL where either is NULL: LEAST and GREATEST pass over a NULL in most databases. */
function lesser(program: Program, x: Step, y: Step, relation: '<=' | '>='): Step {
  const text = sql`CASE WHEN ${x} ${relation} ${y} THEN ${x} WHEN ${y} ${relation} ${x} THEN ${y} END`;
  return strict(program, text, [x, y], null, either([x, y]));
}

function whole(program: Program, x: Step, name: 'floor' | 'ceil'): Step {
  const of = program.image(x);
  return strict(program, sql`${name}(${of}) + ${program.dialect.number(0)}`, [x], ownReason(of), IMAGED);
}

/** Out of range where the image is, otherwise the argument's own reason. */
function ownReason(of: Step): number | null {
  const { missing } = of;
  if (missing.kind === 'never') return null;
  return STATUS.outOfRange;
}

function comparison(program: Program, [x, y]: readonly [Step, Step], relation: Relation): Step {
  const { number } = program.dialect;
  const left = program.image(x);
  const right = program.image(y);
  const holds = sql`${left} ${relation} ${right}`;
  const always = isAlways(left) && isAlways(right);
  const otherwise = always ? sql`ELSE ${number(0)}` : sql`WHEN NOT (${holds}) THEN ${number(0)}`;
  return strict(
    program,
    sql`CASE WHEN ${holds} THEN ${number(1)} ${otherwise} END`,
    [x, y],
    always ? null : STATUS.outOfRange,
    {
      magnitude: { most: 1, least: 1 },
      imaged: true,
    },
  );
}

function band(program: Program, x: Step, edges: readonly BandEdge[]): Step {
  const { number } = program.dialect;
  const of = program.image(x);
  const arms = edges.reduce(
    (all, { at, closed }, i) => sql`${all} WHEN ${of} ${closed ? '<' : '<='} ${number(at)} THEN ${number(i)}`,
    sql``,
  );
  const text = sql`CASE WHEN ${of} IS NULL THEN ${program.dialect.nothing}${arms} ELSE ${number(edges.length)} END`;
  return strict(program, text, [x], ownReason(of), { magnitude: { most: edges.length, least: 1 }, imaged: true });
}

function lookup(program: Program, x: Step, { pairs = [] }: OperatorOptions): Step {
  const { number, nothing } = program.dialect;
  const of = program.image(x);
  const entries = [...new Map(pairs)];
  const values = entries.map(([, value]) => value);
  const arms = entries.reduce(
    (all, [key, value]) => sql`${all} WHEN ${of} = ${number(key)} THEN ${number(value)}`,
    sql``,
  );
  return strict(program, entries.length === 0 ? sql`${nothing}` : sql`CASE${arms} END`, [x], STATUS.unknownCategory, {
    magnitude: ofEither(values.map((value) => ({ most: Math.abs(value), least: Math.abs(value) || Infinity }))),
    imaged: values.every((value) => image(value) === value),
  });
}

function one([x]: readonly Step[]): Step {
  return x as Step;
}

function pair([x, y]: readonly Step[]): [Step, Step] {
  return [x as Step, y as Step];
}
