import {
  chooseComputation,
  evaluateCase,
  nameOf,
  wordsOfRule,
  type CaseResult,
  type ProcedureValue,
  type Rule,
} from '@takar/core';
import { RULES } from '@takar/core/registry';
import { CommandEnd, EXIT, usageError, type ExitCode } from '../exit.js';
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
  const rules = knownRules(id, context);
  const computing = rules.filter(({ expression, procedure }) => expression !== null || procedure !== undefined);
  if (computing.length === 0) throw usageError(texts.usage.noExpression(rules[0].id));
  const asOf = dateOf('as-of', valueOf(parsed, 'as-of'), texts) ?? null;
  const { name, json } = await readInput(file, context);
  const rule = chooseComputation(computing, json) as Rule;
  const { result, error } = evaluateCase(rule, json, { messages, asOf, rules: BY_ID });
  if (error !== null) throw usageError(texts.rules.notInForce(error.what, error.asOf, error.before, error.after));
  const wrong = result.issues.find(({ code }) => code === 'evaluate/not-a-case');
  if (wrong !== undefined) throw new CommandEnd(EXIT.unreadable, texts.files.unreadable(name, '{…}'), wrong.hint);
  if (format === 'json') await context.write(jsonDocument({ ...result }));
  else await context.write(linesOf(answerText(result, rule, viewOf(context))));
  context.tell(result.issues);
  return exitOf(result.issues);
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
  return typeof value === 'string' ? value : JSON.stringify(value);
}
