import {
  evaluate,
  explain,
  nameOf,
  resolve,
  ruleHash,
  type Expression,
  type ResolvedRule,
  type Trace,
} from '@takar/core';
import { CommandEnd, EXIT, usageError, type ExitCode } from '../exit.js';
import { inputName, readBytes } from '../input/bytes.js';
import { parseJson } from '../options/computing.js';
import { valueOf } from '../options/parse.js';
import { COMMON } from '../options/table.js';
import { dateOf, formatOf } from '../options/values.js';
import { jsonDocument } from '../output/json.js';
import { annotated } from '../rules/annotated.js';
import { evaluationInput, type EvaluationInput } from '../rules/evaluation-input.js';
import { linesOf } from '../text/lines.js';
import { figure } from '../view/figures.js';
import { traceText } from '../view/trace-text.js';
import { viewOf, type View } from '../view/view.js';
import { exitOf } from './compute.js';
import type { Command, Context } from './context.js';
import { knownRule } from './rules.js';

/** `takar evaluate`: any rule with a formula, on inputs of one's own. */
export const EVALUATE: Command = {
  name: 'evaluate',
  operands: 'ID --input FILE|-',
  options: ['input', 'as-of', 'to', 'out', ...COMMON],
  examples: [
    [`echo '{"target": 12, "realisation": 9.12}' | takar evaluate IND-PP46-04/efficiency --input -`, 'evaluate'],
    [`echo '{"target": 12, "realisation": 9.12}' | takar evaluate ORG-CAP-02 --input - --to table`, 'evaluate-table'],
  ],
  run: runEvaluate,
};

async function runEvaluate(context: Context): Promise<ExitCode> {
  const { parsed, texts, messages } = context;
  const [id, ...more] = parsed.positionals;
  const file = valueOf(parsed, 'input');
  if (id === undefined || file === undefined) throw usageError(texts.usage.inputNeeded, texts.usage.nearest([]));
  if (more.length > 0) throw usageError(texts.usage.tooManyWords(more));
  const format = formatOf(parsed, 'json', ['table', 'json']);
  const resolved = inForceOn(id, context);
  const expression = resolved.rule.expression;
  if (expression === null) throw usageError(texts.usage.noExpression(resolved.rule.id));
  const input = await readInputs(file, resolved, context);
  const { parameters } = resolved;
  const scope = { inputs: input.inputs, parameters, ...(input.group === undefined ? {} : { group: input.group }) };
  const { outcome, trace } = explain(expression, scope, messages);
  const answer = {
    rule: resolved.rule.id,
    hash: ruleHash(resolved.rule),
    asOf: resolved.asOf,
    value: outcome.value,
    reason: outcome.reason,
    values: stepsOf(expression, scope),
    trace: annotated(trace, resolved, messages.locale),
    issues: input.issues,
  };
  if (format === 'json') await context.write(jsonDocument(answer));
  else await context.write(linesOf(answerText(answer, viewOf(context))));
  context.tell(input.issues);
  return exitOf(input.issues);
}

function inForceOn(id: string, context: Context): ResolvedRule {
  const { parsed, texts } = context;
  const day = dateOf('as-of', valueOf(parsed, 'as-of'), texts) ?? null;
  const { resolved, error } = resolve(knownRule(id, context), day);
  if (error === null) return resolved;
  throw usageError(texts.rules.notInForce(error.what, error.asOf, error.before, error.after));
}

async function readInputs(
  file: string,
  { rule }: ResolvedRule,
  { texts, progress }: Context,
): Promise<EvaluationInput> {
  const name = inputName(file, texts);
  const { bytes } = await readBytes(file, texts, progress);
  const json = parseJson(name, new TextDecoder().decode(bytes), texts);
  const input = evaluationInput(json, rule, texts);
  if (input !== null) return input;
  const names = rule.inputs.map((each) => each.name);
  throw new CommandEnd(EXIT.unreadable, texts.files.unreadable(name, '{…}'), texts.rules.inputHint(names));
}

/** The outcome of every named step, by its name; null where it has no value. */
function stepsOf(expression: Expression, scope: Parameters<typeof evaluate>[1]): Record<string, number | null> {
  const values: Record<string, number | null> = {};
  evaluate(expression, scope, (node, outcome, at) => {
    if (node.kind === 'named' && at.inputs === scope.inputs) values[node.name] = outcome.value;
  });
  return values;
}

interface Answer {
  readonly rule: string;
  readonly hash: string;
  readonly value: number | null;
  readonly reason: string | null;
  readonly values: Readonly<Record<string, number | null>>;
  readonly trace: Trace;
}

function* answerText({ rule, hash, values, trace }: Answer, view: View): Generator<string> {
  const { texts, messages, style } = view;
  yield style.strong(`${rule} · ${texts.words.hash} ${hash}`);
  yield `${texts.rules.result}: ${trace.text}`;
  for (const [name, value] of Object.entries(values)) {
    yield `  ${nameOf(name, messages)}: ${figure(value, messages, undefined)}`;
  }
  yield '';
  yield* traceText(trace, view);
}
