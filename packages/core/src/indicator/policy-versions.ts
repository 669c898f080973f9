import { resolve, type NotInForce, type ResolvedRule } from '../regulation/resolve.js';
import type { Rule } from '../regulation/rule.js';
import { achievementRule } from './achievement-rule.js';
import type { ComputationBasis } from './computation.js';
import { policyBehind } from './policy-behind.js';

/** The version of a rule that each row takes: by its own day, or by one day for all. */
export interface RowVersions {
  readonly versions: readonly ResolvedRule[];
  /** Position in `versions` for each row. */
  readonly of: Uint16Array;
  /** Days on which no version was in force; the nearest version was taken, and the caller says so. */
  readonly notInForce: readonly NotInForce[];
}

/**
 * Resolves a rule for every row. A day outside the rule's time takes the nearest version: whoever names a policy for
 * another year asks what it would have given, and is told so.
 */
export function versionsByRow(rule: Rule, days: readonly (string | null)[]): RowVersions {
  const byDay = new Map<string | null, number>();
  const versions: ResolvedRule[] = [];
  const notInForce: NotInForce[] = [];
  const of = new Uint16Array(days.length);
  days.forEach((day, row) => {
    let position = byDay.get(day);
    if (position === undefined) {
      const found = resolveNearest(rule, day, notInForce);
      const same = versions.findIndex((version) => sameParameters(version, found));
      position = same >= 0 ? same : versions.push(found) - 1;
      byDay.set(day, position);
    }
    of[row] = position;
  });
  if (versions.length === 0) versions.push(resolveNearest(rule, null, notInForce));
  return { versions, of, notInForce };
}

/** Versions of the policy's rule for the rows of a computation; found once, however often rows are explained. */
export function versionsOf(basis: ComputationBasis): RowVersions {
  const known = VERSIONS.get(basis) ?? versionsByRow(achievementRule(policyBehind(basis)), basis.days);
  VERSIONS.set(basis, known);
  return known;
}

const VERSIONS = /* @__PURE__ */ new WeakMap<ComputationBasis, RowVersions>();

/** The version that a row takes. */
export function versionAt({ versions, of }: RowVersions, row: number): ResolvedRule {
  return versions[of[row] ?? 0] as ResolvedRule;
}

function resolveNearest(rule: Rule, day: string | null, notInForce: NotInForce[]): ResolvedRule {
  const found = resolve(rule, day);
  if (found.error === null) return found.resolved;
  notInForce.push(found.error);
  const nearest = resolve(rule, found.error.after ?? found.error.before);
  return nearest.error === null ? nearest.resolved : (resolve(rule, null).resolved as ResolvedRule);
}

function sameParameters(one: ResolvedRule, other: ResolvedRule): boolean {
  return Object.keys(one.parameters).every((name) => one.parameters[name] === other.parameters[name]);
}
