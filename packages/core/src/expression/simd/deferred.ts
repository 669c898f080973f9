import { isBranchOf, type Schedule } from '../batch/schedule.js';
import type { Value } from '../batch/values.js';

/** Divisions, the slowest of all operations. */
export const DIVISIONS: ReadonlySet<string> = new Set([
  'divide',
  'divideMultiply',
  'divideFreely',
  'divideFreelyMultiply',
]);

/** Operations that may follow a division; no value at first gives none. */
const FOLLOWING: ReadonlySet<string> = new Set([
  'add',
  'subtract',
  'multiply',
  'scale',
  'scaleSubtract',
  'subtractFrom',
  'absolute',
  'minimum',
  'maximum',
  'clamp',
  'guard',
]);

/** Which argument of a value is the quotient that it follows. */
export function followedIn(value: Value, isQuotient: (value: Value) => boolean): number {
  return FOLLOWING.has(value.op) ? value.args.findIndex(isQuotient) : -1;
}

/**
 * Values that end branches and come from a division: branches exclude each other, so that their divisions are put off
 * until dividends and divisors are chosen, and one division serves all of them.
 */
export function deferredOf(
  values: readonly Value[],
  outputs: readonly Value[],
  { sections }: Schedule,
): ReadonlySet<Value> {
  const candidates = quotientsAmong(values, () => true);
  const needed = new Set<Value>(outputs);
  for (const value of [...values].reverse()) {
    if (sections[value.id] === null) continue;
    const isPutOff = candidates.has(value) && !needed.has(value);
    const followed = isPutOff ? followedIn(value, (arg) => candidates.has(arg)) : -1;
    value.args.forEach((arg, i) => {
      if (!isBranchOf(value, i) && i !== followed) needed.add(arg);
    });
  }
  return quotientsAmong(values, (value) => !needed.has(value));
}

/** Divisions, what follows them, and choices among such values, as far as they may be put off. */
function quotientsAmong(values: readonly Value[], mayBePutOff: (value: Value) => boolean): ReadonlySet<Value> {
  const found = new Set<Value>();
  const has = (value: Value): boolean => found.has(value);
  for (const value of values.filter(mayBePutOff)) {
    const isChoice = value.args.some((arg, i) => isBranchOf(value, i) && has(arg));
    if (isChoice || DIVISIONS.has(value.op) || followedIn(value, has) >= 0) found.add(value);
  }
  return found;
}
