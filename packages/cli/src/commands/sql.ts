import { fieldsOf, resolve, ruleHash, walk, type Expression, type Rule } from '@takar/core';
import { DIALECTS, groupQuery, rollUpQuery, rowQuery, type Query, type TableSource } from '@takar/sql';
import { usageError, type ExitCode, EXIT } from '../exit.js';
import { columnNames, tableParts } from '../engine/names.js';
import { said } from '../engine/said.js';
import { valueOf } from '../options/parse.js';
import { readingSettings } from '../options/reading.js';
import { COMMON } from '../options/table.js';
import { dateOf, formatOf } from '../options/values.js';
import { jsonDocument } from '../output/json.js';
import type { Command, Context } from './context.js';
import { knownRules } from './rules.js';
import { TREE, treeOptions } from './sql-tree.js';

/** `takar sql`: a rule as SQL of a database. */
export const SQL: Command = {
  name: 'sql',
  operands: 'ID --dialect NAME',
  options: ['dialect', 'table', 'by', 'order', ...TREE, 'map', 'as-of', 'to', 'out', ...COMMON],
  examples: [
    ['takar sql ORG-CAP-02 --dialect postgres --table kinerja', 'sql'],
    ['takar sql kemenkeu-2026 --dialect duckdb --to json', 'sql-json'],
    ['takar sql ORG-CON-05 --dialect mariadb --table capaian --by unit,period', 'sql-by'],
    [
      'takar sql ORG-CSC-03/roll-up --dialect duckdb --table skor --tree unit:induk --kind weighted --by periode',
      'sql-tree',
    ],
  ],
  run: runSql,
};

async function runSql(context: Context): Promise<ExitCode> {
  const { parsed, texts } = context;
  const [id, ...more] = parsed.positionals;
  const wanted = valueOf(parsed, 'dialect');
  if (id === undefined || wanted === undefined) throw usageError(texts.usage.dialectNeeded, texts.usage.nearest([]));
  if (more.length > 0) throw usageError(texts.usage.tooManyWords(more));
  const format = formatOf(parsed, 'table', ['table', 'json'], texts);
  const rule = knownRules(id, context).find(({ expression }) => expression !== null);
  if (rule === undefined) throw usageError(texts.usage.noExpression(id));
  const asOf = dateOf('as-of', valueOf(parsed, 'as-of'), texts) ?? null;
  const { resolved, error } = resolve(rule, asOf);
  if (error !== null) throw usageError(texts.rules.notInForce(error.what, error.asOf, error.before, error.after));
  const expression = rule.expression as Expression;
  const settings = await readingSettings(parsed, texts);
  const source = sourceOf(expression, settings.indicators.map, context);
  const dialect = DIALECTS[wanted as keyof typeof DIALECTS];
  const tree = treeOptions(rule.id, parsed, texts);
  const query = said(texts, () =>
    tree !== null
      ? rollUpQuery(dialect, source, tree)
      : gathers(expression)
        ? groupQuery(expression, resolved.parameters, dialect, source, {
            keys: columnNames(valueOf(parsed, 'by') ?? 'unit,period'),
          })
        : rowQuery(expression, resolved.parameters, dialect, source),
  );
  const { sql, parameters, columns } = query;
  if (format === 'json') {
    const told = { rule: rule.id, hash: ruleHash(rule), asOf, dialect: dialect.name, sql, parameters, columns };
    await context.write(jsonDocument(told));
  } else await context.write(written(query, rule, asOf));
  return EXIT.done;
}

/** Columns are called like the fields, unless `--map` says otherwise. */
function sourceOf(expression: Expression, map: Readonly<Record<string, string>>, { parsed }: Context): TableSource {
  const columns = new Map(Object.entries(map).map(([column, field]) => [field, column]));
  const categories = new Set<string>();
  for (const node of walk(expression)) if (node.kind === 'select') categories.add(node.field);
  const named = fieldsOf(expression).map((name) => [name, columns.get(name) ?? name] as const);
  return {
    table: tableParts(valueOf(parsed, 'table') ?? 'takar'),
    fields: Object.fromEntries(
      named.filter(([name]) => !categories.has(name)).map(([name, column]) => [name, { column, unseen: true }]),
    ),
    categories: Object.fromEntries(named.filter(([name]) => categories.has(name))),
    order: columnNames(valueOf(parsed, 'order') ?? ''),
  };
}

function gathers(expression: Expression): boolean {
  for (const node of walk(expression)) if (node.kind === 'aggregate') return true;
  return false;
}

/** The query, with what stands behind its placeholders in comments above it. */
function* written({ sql, parameters }: Query, rule: Rule, asOf: string | null): Generator<string> {
  yield `-- ${rule.id} ${ruleHash(rule)}${asOf === null ? '' : ` ${asOf}`}\n`;
  for (const [i, { name, value }] of parameters.entries()) yield `-- ${i + 1}: ${name} = ${value}\n`;
  yield `${sql}\n`;
}
