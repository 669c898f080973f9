import type { Dated } from './dated.js';
import type { Rule } from './rule.js';

/** A parameter whose value is another on two days. */
export interface ParameterChange {
  readonly name: string;
  /** Null where no version is in force. */
  readonly before: Dated<number> | null;
  readonly after: Dated<number> | null;
}

/** What happened to a rule between two days. */
export interface RuleChange {
  readonly rule: Rule;
  readonly change: 'came-into-force' | 'ended' | 'changed';
  readonly parameters: readonly ParameterChange[];
}

interface Span {
  readonly from: string;
  readonly until?: string;
}

/** Rules that came into force, ended, or have another value on the second day than on the first. */
export function changesBetween(rules: readonly Rule[], first: string, second: string): RuleChange[] {
  return rules.flatMap((rule): RuleChange[] => {
    const before = inForce(rule, first);
    const after = inForce(rule, second);
    if (!before && !after) return [];
    if (!before) return [{ rule, change: 'came-into-force', parameters: [] }];
    if (!after) return [{ rule, change: 'ended', parameters: [] }];
    const parameters = parameterChanges(rule, first, second);
    return parameters.length === 0 ? [] : [{ rule, change: 'changed', parameters }];
  });
}

/** Whether a day lies within the dates of something. Dates compare as text. */
export function inForce({ from, until }: Span, day: string): boolean {
  return from <= day && (until === undefined || day <= until);
}

function parameterChanges(rule: Rule, first: string, second: string): ParameterChange[] {
  return Object.entries(rule.parameters).flatMap(([name, versions]) => {
    const before = versions.find((version) => inForce(version, first)) ?? null;
    const after = versions.find((version) => inForce(version, second)) ?? null;
    return before?.value === after?.value ? [] : [{ name, before, after }];
  });
}
