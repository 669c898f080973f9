import { sql, type Text } from '../text/text.js';
import type { Program } from './program.js';
import { isAlways, type Step } from './step.js';

/** Longest status text that is repeated instead of getting a column of its own. */
const SHORT = 200;

/** The status of a step in SQL: 0 where it has a value, else the status of what it lacks. */
export function statusText(program: Program, step: Step): Text {
  switch (step.missing.kind) {
    case 'never':
    case 'always':
    case 'column':
    case 'cases':
      return reasonText(program, step);
    case 'strict':
      return arms([{ when: sql`${step} IS NOT NULL`, then: sql`0` }, ...armsOf(program, step)]);
  }
}

/** The status of a step that is known to have no value. */
function reasonText(program: Program, step: Step): Text {
  const { missing } = step;
  switch (missing.kind) {
    case 'never':
      return sql`0`;
    case 'always':
      return sql`${String(missing.status)}`;
    case 'column':
      return sql`${missing.of}`;
    case 'strict':
      return arms(armsOf(program, step));
    case 'cases':
      return cases(
        missing.cases.map(({ when, of }) => ({ when, then: whole(program, of) })),
        whole(program, missing.otherwise),
      );
  }
}

/** What a strict step can lack, in order: what its arguments lack, then a result of its own. */
function armsOf(program: Program, step: Step): Arm[] {
  if (step.missing.kind !== 'strict') return [{ when: sql`${step} IS NULL`, then: short(program, step) }];
  const { args, status } = step.missing;
  const own = status === null ? [] : [{ when: sql`${step} IS NULL`, then: sql`${String(status)}` }];
  const all = [...args.filter((arg) => !isAlways(arg)).flatMap((arg) => armsOf(program, arg)), ...own];
  return all.filter(({ when }, i) => all.findIndex((each) => each.when.sql === when.sql) === i);
}

function short(program: Program, step: Step): Text {
  const text = reasonText(program, step);
  return text.sql.length <= SHORT ? text : sql`${program.status(step)}`;
}

/** Status of a branch that may have a value. */
function whole(program: Program, step: Step): Text {
  const text = statusText(program, step);
  return text.sql.length <= SHORT ? text : sql`${program.status(step)}`;
}

interface Arm {
  readonly when: Text;
  readonly then: Text;
}

/** The last arm is what remains. */
function arms(all: readonly Arm[]): Text {
  const last = all.at(-1);
  return last === undefined ? sql`0` : cases(all.slice(0, -1), last.then);
}

function cases(all: readonly Arm[], otherwise: Text): Text {
  const last = all.findLastIndex(({ then }) => then.sql !== otherwise.sql);
  const told = all.slice(0, last + 1);
  if (told.length === 0) return otherwise;
  const text = told.reduce((sofar, { when, then }) => sql`${sofar} WHEN ${when} THEN ${then}`, sql``);
  return sql`CASE${text} ELSE ${otherwise} END`;
}
