import { computationsOf, RULES } from '@takar/core/registry';
import { changesBetween, inForce, type Rule, type RuleChange } from '@takar/core';
import { EXIT, usageError, type ExitCode } from '../exit.js';
import { valueOf } from '../options/parse.js';
import { COMMON } from '../options/table.js';
import { dateOf, formatOf } from '../options/values.js';
import { csvText } from '../output/csv.js';
import { jsonDocument, jsonList } from '../output/json.js';
import { fullRecordOf, recordOf } from '../rules/record.js';
import { linesOf } from '../text/lines.js';
import { nearest } from '../text/nearest.js';
import { citationText } from '../view/citation.js';
import { ruleText } from '../view/rule-text.js';
import { changesText, ruleListText } from '../view/rules-text.js';
import { viewOf } from '../view/view.js';
import type { Command, Context } from './context.js';

/** `takar rules`: every rule that Takar knows, one in full, or what changed between two days. */
export const RULES_COMMAND: Command = {
  name: 'rules',
  operands: '[ID | --diff YYYY-MM-DD YYYY-MM-DD]',
  options: ['diff', 'as-of', 'to', 'out', ...COMMON],
  examples: [
    ['takar rules', 'rules'],
    ['takar rules ORG-CAP-02', 'rules-one'],
    ['takar rules kemenkeu-2026 --locale en', 'rules-policy'],
    ['takar rules --diff 2021-12-31 2026-01-01', 'rules-diff'],
  ],
  run: async (context) => {
    const { parsed, texts } = context;
    const diff = valueOf(parsed, 'diff');
    if (diff !== undefined) return runDiff(diff, context);
    const [id, ...more] = parsed.positionals;
    if (more.length > 0) throw usageError(texts.usage.tooManyWords(more));
    return id === undefined ? runList(context) : runOne(id, context);
  },
};

/** The rule of an id and the computations named `ID/name`; an unknown id is an error that names the nearest. */
export function knownRules(id: string, { texts }: Pick<Context, 'texts'>): readonly [Rule, ...Rule[]] {
  const [first, ...others] = computationsOf(id);
  if (first !== undefined) return [first, ...others];
  const near = nearest(
    id,
    RULES.map((each) => each.id),
  );
  throw usageError(texts.usage.unknownRule(id), texts.usage.nearest(near));
}

async function runList(context: Context): Promise<ExitCode> {
  const { parsed, texts } = context;
  const day = dateOf('as-of', valueOf(parsed, 'as-of'), texts);
  const rules = day === undefined ? RULES : RULES.filter((rule) => inForce(rule, day));
  return list(rules, formatOf(parsed, 'table', ['table', 'csv', 'json'], texts), context);
}

async function list(rules: readonly Rule[], format: string, context: Context): Promise<ExitCode> {
  const records = rules.map((rule) => recordOf(rule, context.messages));
  if (format === 'json') await context.write([...jsonList(records), '\n']);
  else if (format === 'csv') {
    const rows = records.map((record) => ({ ...record, source: citationText(record.source) }));
    await context.write(csvText(rows, []));
  } else await context.write(linesOf(ruleListText(rules, viewOf(context))));
  return EXIT.done;
}

async function runOne(id: string, context: Context): Promise<ExitCode> {
  const rules = knownRules(id, context);
  const [rule, ...others] = rules;
  const format = formatOf(context.parsed, 'table', ['table', 'json'], context.texts);
  if (rule.id.toLowerCase() !== id.toLowerCase()) return list(rules, format, context);
  if (format === 'json') await context.write(jsonDocument(fullRecordOf(rule, context.messages)));
  else {
    const view = viewOf(context);
    await context.write(linesOf(ruleText(rule, view)));
    if (others.length > 0) await context.write(['\n', ...linesOf(ruleListText(others, view))]);
  }
  return EXIT.done;
}

async function runDiff(first: string, context: Context): Promise<ExitCode> {
  const { parsed, texts, messages } = context;
  const [second, ...more] = parsed.positionals;
  if (second === undefined || more.length > 0) throw usageError(texts.usage.twoDates, texts.usage.nearest([]));
  const days = [dateOf('diff', first, texts) as string, dateOf('diff', second, texts) as string] as const;
  const changes = changesBetween(RULES, ...days);
  const format = formatOf(parsed, 'table', ['table', 'json'], texts);
  if (format === 'json') {
    const record = ({ rule, change, parameters }: RuleChange) => ({ change, ...recordOf(rule, messages), parameters });
    await context.write(jsonDocument({ from: days[0], to: days[1], changes: changes.map(record) }));
  } else await context.write(linesOf(changesText(changes, days, viewOf(context))));
  return EXIT.done;
}
