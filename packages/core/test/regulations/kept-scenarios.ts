import { chooseComputation, EN, evaluateCase, ID, type Messages, type Rule } from '@takar/core';
import { computationsOf, RULES } from '@takar/core/registry';
import { goldenCases } from '../case/golden-cases.js';
import type { Scenarios } from '../kept/scenarios.js';
import { toldTrace } from '../kept/told-trace.js';
import { golden } from '../support/golden.js';
import { CORNERS } from './corner-inputs.js';
import { madeInputs } from './made-inputs.js';

type CaseInputs = Readonly<Record<string, unknown>>;

/**
 * Every rule that computes: asked for the first of its cases in Indonesian and the last in English, for those between, for
 * inputs that are made by their shape, for the corners of procedures, for nothing at all, for texts that are no figures, and
 * for a day long before it.
 */
export const SCENARIOS: Scenarios = Object.fromEntries(
  RULES.filter(({ expression, procedure }) => expression !== null || procedure !== undefined).map((rule) => [
    rule.id,
    () => {
      const cases = casesByRule().get(rule.id) ?? [];
      const [first, last] = [cases[0] ?? madeInputs(rule.inputs, 1), cases.slice(1).at(-1)];
      const made = [0, 2, 3].map((turn) => madeInputs(rule.inputs, turn));
      return {
        first: answered(rule, first, ID),
        ...(last === undefined ? {} : { last: answered(rule, last, EN) }),
        made: made.map((inputs) => told(rule, inputs)),
        ...(cases.length < 3 ? {} : { cases: cases.slice(1, -1).map((inputs) => told(rule, inputs)) }),
        ...(rule.id in CORNERS ? { corners: CORNERS[rule.id]?.map((inputs) => toldWhole(rule, inputs)) } : {}),
        nothing: issuesOf(rule, {}, EN),
        unreadable: issuesOf(rule, Object.fromEntries(Object.keys(first).map((name) => [name, 'tidak jelas'])), ID),
        before: evaluateCase(rule, first, { messages: ID, asOf: '1945-08-17' }).error,
      };
    },
  ]),
);

let known: ReadonlyMap<string, readonly CaseInputs[]> | null = null;

/** Inputs of every case and worked example that is committed, by the computation that they are meant for. */
function casesByRule(): ReadonlyMap<string, readonly CaseInputs[]> {
  known ??= readCases();
  return known;
}

function readCases(): ReadonlyMap<string, readonly CaseInputs[]> {
  const organisation = golden<{ rules: Record<string, { cases: { inputs: CaseInputs }[] }> }>(
    'worked-examples-organisation.json',
  ).rules;
  const worked = ['worked-examples-individual.json', 'worked-examples-merit.json'].flatMap((file) =>
    golden<{ rule: string; inputs: CaseInputs }[]>(file),
  );
  const all = [
    ...goldenCases(),
    ...worked,
    ...Object.entries(organisation).flatMap(([rule, { cases }]) => cases.map(({ inputs }) => ({ rule, inputs }))),
  ];
  const cases = new Map<string, CaseInputs[]>();
  for (const { rule, inputs } of all) {
    const id = chooseComputation(computationsOf(rule), inputs)?.id;
    if (id !== undefined) cases.set(id, [...(cases.get(id) ?? []), inputs]);
  }
  return cases;
}

function answered(rule: Rule, inputs: CaseInputs, messages: Messages): unknown {
  const { result } = evaluateCase(rule, inputs, { messages });
  if (result === null) return null;
  const { trace, issues, value, reason, values } = result;
  return { inputs, value, reason, values, trace: toldTrace(trace).slice(0, 20), issues };
}

/** The same as lines: what it comes to, and by which steps. */
function toldWhole(rule: Rule, inputs: CaseInputs): readonly string[] {
  const result = evaluateCase(rule, inputs, { messages: ID }).result;
  if (result === null) return ['not in force'];
  const issues = result.issues.map(({ code, path, message }) => `${code} ${path}: ${message}`);
  return [told(rule, inputs), ...toldTrace(result.trace).slice(0, 30), ...issues];
}

/** What it comes to, as one line. */
function told(rule: Rule, inputs: CaseInputs): string {
  const { result } = evaluateCase(rule, inputs, { messages: ID });
  if (result === null) return 'not in force';
  const { value, reason, values, issues } = result;
  const codes = issues.map(({ code, path }) => `${code} ${path}`);
  return `${JSON.stringify(inputs)} → ${reason ?? JSON.stringify(value)} ${JSON.stringify(values)} ${codes.join(', ')}`;
}

function issuesOf(rule: Rule, inputs: CaseInputs, messages: Messages): unknown {
  const { result } = evaluateCase(rule, inputs, { messages });
  if (result === null) return null;
  const { value, reason, issues } = result;
  return { value, reason, issues: issues.map(({ code, path, message }) => `${code} ${path}: ${message}`) };
}
