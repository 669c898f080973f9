import { goalOf } from './goal.js';
import { readCase } from '../case/read-case.js';
import type { Messages } from '../locale/messages.js';
import { resolve, type NotInForce } from '../regulation/resolve.js';
import { ruleHash } from '../regulation/hash.js';
import type { Rule } from '../regulation/rule.js';
import type { TableIssue } from '../issue-table.js';
import type { Relation } from '../expression/types.js';
import { seek, type Sought } from './seek.js';
import { seekIssue } from './seek-issues.js';
import { span } from './span.js';

/** A question to a rule: which value of one input brings the answer where it should be. */
export interface SeekQuestion {
  readonly messages: Messages;
  /** Input that is sought. */
  readonly seek: string;
  /** `>= 90`, or a category of the answer by key or official term (then that or, where bands ascend, exactly that one). */
  readonly goal: string;
  readonly asOf?: string | null;
  /** Ends of the search; by default the bounds of the input, else up to four times the largest figure given. */
  readonly from?: number;
  readonly to?: number;
  /** Fractional digits of the answer; 2 unless said. */
  readonly digits?: number;
}

/** The answer to such a question. */
export interface SeekResult extends Sought {
  readonly rule: string;
  readonly hash: string;
  readonly asOf: string | null;
  readonly seek: string;
  readonly goal: { readonly relation: Relation; readonly value: number };
  readonly searched: { readonly from: number; readonly to: number; readonly digits: number };
  readonly issues: readonly TableIssue[];
}

/** What was found, or which versions of the rule come nearest to the day asked for. */
export type SeekEvaluation =
  { readonly result: SeekResult; readonly error: null } | { readonly result: null; readonly error: NotInForce };

/**
 * What an input must be for a rule to answer as wished, given the other inputs as JSON.
 *
 * @example
 * seekCase(ruleById('ORG-CAP-01'), { target: 80 }, { seek: 'realisation', goal: '>= 90', messages: ID }).result?.nearest; // 72
 */
export function seekCase(rule: Rule, json: unknown, question: SeekQuestion): SeekEvaluation {
  const { resolved, error } = resolve(rule, question.asOf ?? null);
  if (error !== null) return { result: null, error };
  const { locale } = question.messages;
  const given = readCase(json, rule, locale);
  const issues = [...given.issues];
  const input = rule.inputs.find(({ name }) => name === question.seek);
  const goal = goalOf(rule, question.goal);
  const say = (code: Parameters<typeof seekIssue>[0], path: string, values: Record<string, string>): void => {
    issues.push(seekIssue(code, locale, { path }, values));
  };
  if (rule.expression === null) say('inverse/no-formula', '', { rule: rule.id });
  if (input === undefined || (input.shape ?? 'figure') !== 'figure' || input.categories !== undefined) {
    say('inverse/no-such-input', `/${question.seek}`, { name: question.seek, names: figuresOf(rule) });
  }
  if (goal === null) say('inverse/goal', '', { goal: question.goal });
  const digits = Math.min(6, Math.max(0, Math.trunc(question.digits ?? 2)));
  const searched = { ...span(input, given.fields, question), digits };
  const head = { rule: rule.id, hash: ruleHash(rule), asOf: resolved.asOf, seek: question.seek, searched };
  if (
    rule.expression === null ||
    goal === null ||
    input === undefined ||
    issues.some(({ severity }) => severity === 'error')
  ) {
    return {
      result: { ...head, goal: goal ?? { relation: '=', value: NaN }, intervals: [], nearest: null, step: 0, issues },
      error: null,
    };
  }
  const sought = seek(rule.expression, {
    seek: question.seek,
    inputs: given.fields,
    parameters: resolved.parameters,
    goal,
    ...searched,
  });
  if (sought.intervals.length === 0) say('inverse/out-of-reach', `/${question.seek}`, { goal: question.goal });
  return { result: { ...head, goal, ...sought, issues }, error: null };
}

function figuresOf(rule: Rule): string {
  return rule.inputs
    .filter(({ shape = 'figure', categories }) => shape === 'figure' && categories === undefined)
    .map(({ name }) => name)
    .join(', ');
}
