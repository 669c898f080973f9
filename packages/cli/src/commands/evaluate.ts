import {
  chooseComputation,
  evaluateCase,
  jsonText,
  nameOf,
  seekCase,
  wordsOfRule,
  type CaseResult,
  type ProcedureValue,
  type Rule,
  type SeekResult,
} from '@takar/core';
import { RULES } from '@takar/core/registry';
import { CommandEnd, EXIT, usageError, type ExitCode } from '../exit.js';
import type { Texts } from '../locale/texts.js';
import { inputName, readBytes } from '../input/bytes.js';
import { parseJson } from '../options/computing.js';
import { valueOf } from '../options/parse.js';
import { COMMON } from '../options/table.js';
import { dateOf, formatOf } from '../options/values.js';
import { jsonDocument } from '../output/json.js';
import { linesOf } from '../text/lines.js';
import { figure } from '../view/figures.js';
import { traceText } from '../view/trace-text.js';
import { viewOf, type View } from '../view/view.js';
import { exitOf } from './compute.js';
import type { Command, Context } from './context.js';
import { knownRules } from './rules.js';

/** `takar evaluate`: any rule with a formula, on inputs of one's own. */
export const EVALUATE: Command = {
  name: 'evaluate',
  operands: 'ID --input FILE|-',
  options: ['input', 'seek', 'goal', 'between', 'as-of', 'to', 'out', ...COMMON],
  examples: [
    [`echo '{"target": 12, "realisation": 9.12}' | takar evaluate IND-PP46-04/efficiency --input -`, 'evaluate'],
    [`echo '{"target": 12, "realisation": 9.12}' | takar evaluate ORG-CAP-02 --input - --to table`, 'evaluate-table'],
    [`echo '{"target": 80}' | takar evaluate ORG-CAP-01 --input - --seek realisation --goal 90`, 'evaluate-seek'],
  ],
  run: runEvaluate,
};

async function runEvaluate(context: Context): Promise<ExitCode> {
  const { parsed, texts, messages } = context;
  const [id, ...more] = parsed.positionals;
  const file = valueOf(parsed, 'input');
  if (id === undefined || file === undefined) throw usageError(texts.usage.inputNeeded, texts.usage.nearest([]));
  if (more.length > 0) throw usageError(texts.usage.tooManyWords(more));
  const format = formatOf(parsed, 'json', ['table', 'json'], texts);
  const rules = knownRules(id, context);
  const computing = rules.filter(({ expression, procedure }) => expression !== null || procedure !== undefined);
  if (computing.length === 0) throw usageError(texts.usage.noExpression(rules[0].id));
  const asOf = dateOf('as-of', valueOf(parsed, 'as-of'), texts) ?? null;
  const { name, json } = await readInput(file, context);
  const rule = chooseComputation(computing, json) as Rule;
  const sought = valueOf(parsed, 'seek');
  if (sought !== undefined) return runSeek({ rule, json, asOf, seek: sought, format }, context);
  const { result, error } = evaluateCase(rule, json, { messages, asOf, rules: BY_ID });
  if (error !== null) throw usageError(texts.rules.notInForce(error.what, error.asOf, error.before, error.after));
  const wrong = result.issues.find(({ code }) => code === 'evaluate/not-a-case');
  if (wrong !== undefined) throw new CommandEnd(EXIT.unreadable, texts.files.unreadable(name, '{…}'), wrong.hint);
  if (format === 'json') await context.write(jsonDocument({ ...result }));
  else await context.write(linesOf(answerText(result, rule, viewOf(context))));
  context.tell(result.issues);
  return exitOf(result.issues);
}

interface Seeking {
  readonly rule: Rule;
  readonly json: unknown;
  readonly asOf: string | null;
  readonly seek: string;
  readonly format: 'table' | 'json';
}

/** `--seek NAME --goal GOAL`: what an input must be for the rule to answer as wished. */
async function runSeek({ rule, json, asOf, seek, format }: Seeking, context: Context): Promise<ExitCode> {
  const { parsed, texts, messages } = context;
  const goal = valueOf(parsed, 'goal');
  if (goal === undefined) throw usageError(texts.usage.goalNeeded);
  const question = { messages, asOf, seek, goal, ...spanOf(valueOf(parsed, 'between'), texts) };
  const { result, error } = seekCase(rule, json, question);
  if (error !== null) throw usageError(texts.rules.notInForce(error.what, error.asOf, error.before, error.after));
  if (format === 'json') await context.write(jsonDocument({ ...result }));
  else await context.write(linesOf(soughtText(result, goal, rule, viewOf(context))));
  context.tell(result.issues);
  return exitOf(result.issues);
}

function spanOf(text: string | undefined, texts: Texts): { from?: number; to?: number } {
  if (text === undefined) return {};
  const [, from, to] = /^(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (from === undefined || Number(from) > Number(to)) throw usageError(texts.usage.notASpan(text));
  return { from: Number(from), to: Number(to) };
}

function* soughtText(result: SeekResult, goal: string, rule: Rule, view: View): Generator<string> {
  const { texts, style } = view;
  const messages = wordsOfRule(rule, view.messages);
  const text = (value: number): string => figure(value, messages, undefined);
  yield style.strong(`${result.rule} · ${texts.words.hash} ${result.hash}`);
  const found = result.intervals.map(({ from, to }) => (from === to ? text(from) : `${text(from)} – ${text(to)}`));
  const none = texts.rules.outOfReach(text(result.searched.from), text(result.searched.to));
  yield `${texts.rules.sought(nameOf(result.seek, messages), goal)}: ${found.length === 0 ? none : found.join('; ')}`;
  if (result.nearest !== null) yield `${texts.rules.nearest}: ${text(result.nearest)}`;
}

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

async function readInput(file: string, { texts, progress }: Context): Promise<{ name: string; json: unknown }> {
  const name = inputName(file, texts);
  const { bytes } = await readBytes(file, texts, progress);
  return { name, json: parseJson(name, new TextDecoder().decode(bytes), texts) };
}

function* answerText({ rule: id, hash, values, trace }: CaseResult, rule: Rule, view: View): Generator<string> {
  const { texts, style } = view;
  const messages = wordsOfRule(rule, view.messages);
  yield style.strong(`${id} · ${texts.words.hash} ${hash}`);
  yield `${texts.rules.result}: ${trace.text}`;
  for (const [name, value] of Object.entries(values)) {
    if (aliased(rule, name)) continue;
    yield `  ${nameOf(name, messages)}: ${typeof value === 'number' || value === null ? figure(value, messages, undefined) : said(value)}`;
  }
  yield '';
  yield* traceText(trace, view);
}

/** Whether a value stands under another name already. */
function aliased({ outputs = [] }: Rule, name: string): boolean {
  return outputs.some(({ aliases }) => aliases?.includes(name) === true);
}

function said(value: ProcedureValue): string {
  return typeof value === 'string' ? value : jsonText(value);
}
