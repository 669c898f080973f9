import {
  achievementRule,
  bandKey,
  bandLabel,
  bandOnScale,
  createIssue,
  reasonOf,
  resolve,
  ruleHash,
  walk,
  type Expression,
  type Issue,
} from '@takar/core';
import { rowQuery, scoreQuery, type Dialect, type Query, type TableSource, type Versions } from '@takar/sql';
import { openEngine, type Cell, type Engine } from '@takar/sql/engines';
import type { Context } from '../commands/context.js';
import { CommandEnd, EXIT, usageError, type ExitCode } from '../exit.js';
import { computingSettings, type ComputingSettings } from '../options/computing.js';
import { valueOf } from '../options/parse.js';
import { readingSettings } from '../options/reading.js';
import { formatOf } from '../options/values.js';
import { csvText, type CsvRecord } from '../output/csv.js';
import { jsonDocument } from '../output/json.js';
import { linesOf } from '../text/lines.js';
import { matchTable, type MatchedTable } from './match-columns.js';
import { tableParts } from './names.js';
import { answered, said } from './said.js';
import { weightIssues } from './weight-issues.js';

/** Columns that the answer adds to those of the table. */
const RESULTS = ['band', 'achievement', 'achievementRaw', 'achievementCapped'];

/**
 * `takar compute --engine ADDRESS --table TABLE`: the achievement of every row and the score of every unit, computed where
 * the data lie. Reads only, unless `--into` names a new table for the rows.
 */
export async function computeTable(address: string, context: Context): Promise<ExitCode> {
  const { parsed, texts, messages } = context;
  const table = valueOf(parsed, 'table');
  if (table === undefined) throw usageError(texts.usage.tableNeeded);
  if (parsed.positionals.length > 0) throw usageError(texts.usage.tooManyWords(parsed.positionals));
  const format = formatOf(parsed, 'table', ['table', 'csv', 'json'], texts);
  const settings = await computingSettings(parsed, texts, messages);
  const { map } = (await readingSettings(parsed, texts)).indicators;
  const into = valueOf(parsed, 'into');
  const engine = await answered(texts, async () => openEngine(address, { write: into !== undefined }));
  try {
    const parts = tableParts(table);
    const columns = await answered(texts, () => engine.columns(parts));
    if (columns === null) throw new CommandEnd(EXIT.unreadable, texts.engine.noTable(table));
    const matched = matchTable(columns, map, texts);
    const taken = new Set(RESULTS.flatMap((name) => [name, `${name}_status`]).map((name) => name.toLowerCase()));
    const keep = columns.map(({ name }) => name).filter((name) => !taken.has(name.toLowerCase()));
    const queries = said(texts, () => queriesOf(engine, settings, matched, { ...matched.source, table: parts, keep }));
    if (into !== undefined) {
      await answered(texts, () => engine.into(queries.rows, tableParts(into)));
      process.stderr.write(`${texts.words.written(into)}\n`);
      return EXIT.done;
    }
    const rows = await answered(texts, () => recordsOf(engine, queries.rows, figuresOf(matched)));
    const { scores } = queries;
    if (!canScore(engine.dialect, matched.versions)) process.stderr.write(`${texts.engine.noVersions}\n`);
    const scored = scores === null ? [] : await answered(texts, () => recordsOf(engine, scores));
    const { groups, issues: ofWeights } = weightIssues(scored, messages);
    const issues = [...outOfForce(settings, context), ...ofWeights];
    await write(context, settings, format, rows, groups, issues);
    context.tell(issues);
    return issues.some(({ severity }) => severity === 'error') ? EXIT.dataErrors : EXIT.done;
  } finally {
    await engine.close();
  }
}

interface Queries {
  readonly rows: Query;
  /** Null where the table has no units or periods. */
  readonly scores: Query | null;
}

function queriesOf(
  { dialect }: Engine,
  { policy, scale, asOf }: ComputingSettings,
  { keys, weight, versions }: MatchedTable,
  source: TableSource,
): Queries {
  const rule = achievementRule(policy);
  const resolution = resolve(rule, asOf ?? null);
  const { parameters } = (resolution.resolved ?? resolve(rule, null).resolved) as NonNullable<
    typeof resolution.resolved
  >;
  const expression = rule.expression as Expression;
  const capped = stepOf(expression, 'achievementCapped');
  const band = bandOnScale(scale.roundFirst === null ? capped : expression, scale);
  return {
    rows: rowQuery(expression, parameters, dialect, source, {
      steps: ['achievementRaw', 'achievementCapped'],
      also: { band },
    }),
    scores:
      keys.length === 0 || !canScore(dialect, versions)
        ? null
        : scoreQuery(capped, parameters, dialect, source, {
            keys,
            ...(weight ? { weight: 'weight' } : {}),
            ...(versions === null ? {} : { versions }),
          }),
  };
}

/** A policy outside its time computes with the nearest version, and says so, as it does for a file. */
function outOfForce({ policy, asOf }: ComputingSettings, { messages }: Context): readonly Issue[] {
  const { error } = resolve(achievementRule(policy), asOf ?? null);
  if (error === null) return [];
  const { what, asOf: day, before, after } = error;
  const values = { policy: what, asOf: day, before: before ?? '–', after: after ?? '–' };
  return [createIssue(messages, 'policy/not-in-force', { path: '' }, values)];
}

/** Scores need to know which targets were replaced. */
const canScore = ({ windows }: Dialect, versions: Versions | null): boolean => versions === null || windows;

function stepOf(expression: Expression, name: string): Expression {
  for (const node of walk(expression)) if (node.kind === 'named' && node.name === name) return node;
  return expression;
}

const NONE: ReadonlySet<string> = new Set();

/** Columns of figures: decimal numbers of a database come as texts, and are written as the rule reads them. */
function figuresOf({ source }: MatchedTable): ReadonlySet<string> {
  return new Set(Object.values(source.fields).map(({ column }) => column));
}

/** Rows by the names of their columns; a status becomes the reason, beside a value that is not there. */
async function recordsOf(engine: Engine, query: Query, figures: ReadonlySet<string> = NONE): Promise<CsvRecord[]> {
  const records: CsvRecord[] = [];
  for await (const rows of engine.rows(query)) {
    for (const cells of rows) {
      const record: Record<string, Cell> = {};
      query.columns.forEach(({ name, kind }, i) => {
        const cell = cells[i] ?? null;
        if (kind !== 'status') record[name] = figures.has(name) && cell !== null ? Number(cell) : cell;
        else if (name === 'achievement_status' || name === 'score_status') {
          record.reason = Number(cell) === 0 ? null : reasonOf(Number(cell));
        }
      });
      records.push(record);
    }
  }
  return records;
}

async function write(
  context: Context,
  { policy, scale, asOf }: ComputingSettings,
  format: 'table' | 'csv' | 'json',
  rows: readonly CsvRecord[],
  groups: readonly CsvRecord[],
  issues: readonly Issue[],
): Promise<void> {
  const { locale } = context.texts;
  const banded = rows.map((row) => {
    const position = typeof row.band === 'number' ? row.band : -1;
    return { ...row, band: bandKey(scale, position), bandLabel: bandLabel(scale, position, locale) };
  });
  const told = { id: policy.id, hash: ruleHash(achievementRule(policy)), asOf: asOf ?? null };
  if (format === 'json') await context.write(jsonDocument({ policy: told, rows: banded, groups, issues }));
  else if (format === 'csv') await context.write(csvText(banded, RESULTS));
  else await context.write(linesOf(plainTable(banded.length > 0 ? banded : groups)));
}

/** Rows as they are, parted by tabs: an answer of any columns. */
function* plainTable(records: readonly CsvRecord[]): Generator<string> {
  const [first] = records;
  if (first === undefined) return;
  yield Object.keys(first).join('\t');
  for (const record of records)
    yield Object.values(record)
      .map((cell) => (cell === null ? '–' : String(cell)))
      .join('\t');
}
