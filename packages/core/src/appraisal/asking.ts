import { chooseComputation } from '../case/choose-computation.js';
import { evaluateInputs, type CaseResult } from '../case/evaluate-case.js';
import { readCase, type Case } from '../case/read-case.js';
import { TakarError } from '../errors.js';
import type { Inputs } from '../expression/evaluate.js';
import type { TableIssue } from '../issue-table.js';
import type { Messages } from '../locale/messages.js';
import { absent, present, type Outcome } from '../outcome/outcome.js';
import type { OutputCategory } from '../regulation/rule-output.js';
import type { Rule } from '../regulation/rule.js';
import { graft, type Grafts } from './graft.js';

/** What goes into a rule: what the caller gave, and what other rules answered. */
export interface Question {
  /** Inputs as the caller gave them. */
  readonly json?: Readonly<Record<string, unknown>>;
  /** Outcomes of rules asked before, by input. */
  readonly fields?: Inputs;
  /** The same for lists. */
  readonly lists?: Readonly<Record<string, readonly Inputs[]>>;
  /** JSON Pointer of what the caller gave. */
  readonly at?: string;
  /** Explanations of the outcomes, by input. */
  readonly grafts?: Grafts;
}

/** Asks the rules of one appraisal one after the other, in the versions of one day (null: the newest), and gathers their issues. */
export class Asking {
  readonly issues: TableIssue[] = [];
  readonly #messages: Messages;
  readonly #asOf: string | null;

  constructor(messages: Messages, asOf: string | null) {
    this.#messages = messages;
    this.#asOf = asOf;
  }

  /** Inputs of a rule as the caller gave them; what is wrong with them is kept. */
  read(rule: Rule, json: Readonly<Record<string, unknown>>, at: string): Case {
    const given = readCase(json, rule, this.#messages.locale);
    this.#keep(given.issues, at);
    return given;
  }

  /** Inputs of a rule whose issues are told elsewhere. */
  peek(rule: Rule, json: Readonly<Record<string, unknown>>): Inputs {
    return readCase(json, rule, this.#messages.locale).fields;
  }

  /** The answer of a rule; of several, of the one that the inputs are meant for. */
  ask(
    rules: Rule | readonly Rule[],
    { json = {}, fields = {}, lists = {}, at = '', grafts = {} }: Question,
  ): CaseResult {
    const rule = Array.isArray(rules) ? (chooseComputation(rules as readonly Rule[], json) as Rule) : (rules as Rule);
    const given = this.read(rule, json, at);
    const inputs = {
      ...given,
      fields: { ...given.fields, ...fields },
      lists: { ...given.lists, ...lists },
      issues: [],
    };
    const { result, error } = evaluateInputs(rule, inputs, { messages: this.#messages, asOf: this.#asOf });
    if (error !== null) {
      throw new TakarError(
        'appraisal/not-in-force',
        `${error.what} was not in force on ${error.asOf}`,
        'Ask the regime of the period before its rules.',
      );
    }
    this.#keep(result.issues, at);
    return { ...result, trace: graft(result.trace, grafts) };
  }

  #keep(issues: readonly TableIssue[], at: string): void {
    for (const issue of issues) this.issues.push({ ...issue, path: `${at}${issue.path}` });
  }
}

/** The figure of an answer, to go into the next rule with its reason. */
export function outcomeOfAnswer({ value, reason }: CaseResult): Outcome {
  return typeof value === 'number' ? present(value) : absent(reason ?? 'missing');
}

/** The term that an answer gives as text; null where it gives none. */
export function termOfAnswer(
  answer: CaseResult,
  terms: readonly OutputCategory[],
  name?: string,
): OutputCategory | null {
  const text = name === undefined ? answer.value : answer.values[name];
  return terms.find(({ label }) => label.id === text) ?? null;
}

/** The figure of an answer; null where it gives none. */
export function figureOf({ value }: CaseResult): number | null {
  return numberOf(value);
}

/** A named value as a figure; null where it is none. */
export function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
