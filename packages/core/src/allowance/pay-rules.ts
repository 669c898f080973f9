import { applyOverlay, type Overlay } from '../regulation/overlay.js';
import { resolve, type NotInForce, type ResolvedRule } from '../regulation/resolve.js';
import type { Rule } from '../regulation/rule.js';

/** The rules that a payroll of additional income goes by. */
export interface PayRules<R = Rule> {
  /** Basic TPP of a job class (IND-TPP-01). */
  readonly basic: R;
  /** TPP by criteria (IND-TPP-04). */
  readonly criteria: R;
  /** Deductions of discipline, in percent (IND-TPP-06). */
  readonly discipline: R;
  /** TPP paid by productivity and discipline (IND-TPP-05). */
  readonly paid: R;
  /** Amount for acting officers (IND-TPP-07). */
  readonly acting: R;
  /** What a punishment withholds (IND-TUK-04 or the region's own); without it no row may have a punishment. */
  readonly punishment?: R;
}

/** The same rules with what a regional rule sets. */
export function overlaidPayRules(rules: PayRules, overlay: Overlay): PayRules {
  return mapped(rules, (rule) => applyOverlay(rule, overlay));
}

/** The versions in force on a day, or the rules that were not. */
export function resolvePayRules(
  rules: PayRules,
  asOf: string | null,
): { readonly resolved: PayRules<ResolvedRule> | null; readonly errors: readonly NotInForce[] } {
  const errors: NotInForce[] = [];
  const resolved = mapped(rules, (rule) => {
    const found = resolve(rule, asOf);
    if (found.error !== null) errors.push(found.error);
    return found.resolved as ResolvedRule;
  });
  return { resolved: errors.length > 0 ? null : resolved, errors };
}

function mapped<A, B>(rules: PayRules<A>, map: (rule: A) => B): PayRules<B> {
  const { punishment } = rules;
  return {
    basic: map(rules.basic),
    criteria: map(rules.criteria),
    discipline: map(rules.discipline),
    paid: map(rules.paid),
    acting: map(rules.acting),
    ...(punishment === undefined ? {} : { punishment: map(punishment) }),
  };
}
