import { compute, consolidate, policyOf, scoreUnits, type Computation, type ComputedRow } from '@takar/core';
import { compile } from '@takar/core/batch';
import { EXIT, type ExitCode, type FileIssue } from '../exit.js';
import { computeTable } from '../engine/compute-table.js';
import { isLong, readInput, type IndicatorInput, type RowSource } from '../input/indicators.js';
import { computingSettings } from '../options/computing.js';
import { valueOf } from '../options/parse.js';
import { readingSettings } from '../options/reading.js';
import { COMMON, COMPUTING, ENGINE, OUTPUT, READING } from '../options/table.js';
import { formatOf } from '../options/values.js';
import { beside } from '../output/beside.js';
import { csvText, type CsvRecord } from '../output/csv.js';
import { computeAnswer } from '../output/compute-answer.js';
import { jsonDocument, Stream } from '../output/json.js';
import { FILE_FORMS, isFileForm, writeTableFile } from '../output/table-files.js';
import { computeText } from '../view/compute-text.js';
import { viewOf } from '../view/view.js';
import { linesOf } from '../text/lines.js';
import type { Command, Context } from './context.js';

/** `takar compute`: the achievement of every row by a policy, and the scores of units. */
export const COMPUTE: Command = {
  name: 'compute',
  operands: 'FILE… | --engine ADDRESS --table TABLE',
  options: [...OUTPUT, ...COMPUTING, ...READING, ...ENGINE, ...COMMON],
  examples: [
    ['takar compute examples/portals/capaian/capaian.csv', 'compute'],
    ['takar compute examples/portals/capaian/capaian.csv --policy kemenkeu-2026 --to json', 'compute-json'],
    ['takar compute examples/portals/capaian/capaian.csv --cap 120 --to csv --out capaian-120.csv', 'compute-out'],
    ['cat examples/portals/capaian/capaian.csv | takar compute - --locale en', 'compute-stdin'],
    ['takar compute laporan/*.csv --unit-from filename --units daftar-opd.txt', 'compute-units'],
    ['takar compute rekap.xlsx --unit-from sheet --to xlsx --out capaian.xlsx', 'compute-sheets'],
  ],
  run: runCompute,
};

/** Columns of a CSV without rows. */
const COMPUTED = ['achievement', 'achievementRaw', 'rule', 'band', 'bandLabel', 'status', 'reason', 'issues'];

async function runCompute(context: Context): Promise<ExitCode> {
  const { parsed, texts, messages, progress } = context;
  const engine = valueOf(parsed, 'engine');
  if (engine !== undefined) return computeTable(engine, context);
  const format = formatOf(parsed, 'table', ['table', 'csv', 'json', ...FILE_FORMS], texts);
  const settings = await computingSettings(parsed, texts, messages);
  const input = await readInput(parsed.positionals, await readingSettings(parsed, texts), context);
  progress.stage(texts.words.computing, undefined, isLong(input));
  const computation = compute(input.table, { ...settings, messages, compile });
  const { groups } = scoreUnits(computation, messages);
  const consolidated = consolidate(computation, messages);
  const parts = [computation, ...groups, ...consolidated];
  const issues = issuesOf(
    input,
    parts.flatMap((part) => part.issues),
  );
  const rows = new Stream(() => rowsOf(input, computation, context));
  if (isFileForm(format)) {
    await writeTableFile(
      format,
      computeAnswer({ input, computation, groups, issues, records: () => flattened(rows.items()) }, texts),
      context,
    );
  } else if (format === 'json') {
    await context.write(jsonDocument({ policy: policyOf(computation), rows, groups, consolidated, issues }));
  } else if (format === 'csv') {
    await context.write(csvText(flattened(rows.items()), COMPUTED));
  } else {
    await context.write(linesOf(computeText({ computation, groups, consolidated }, settings, viewOf(context))));
  }
  context.tell(issues);
  return exitOf(issues);
}

/** 1 when the data has errors: rows may be without figure, or be counted twice. */
export function exitOf(issues: readonly FileIssue[]): ExitCode {
  return issues.some(({ severity }) => severity === 'error') ? EXIT.dataErrors : EXIT.done;
}

/** Issues of reading and of computing, each with its file where there are several. */
export function issuesOf(input: IndicatorInput, found: readonly FileIssue[]): FileIssue[] {
  const several = input.files.length > 1;
  return [...input.issues, ...found].map((issue) => {
    const { file, ...rest } = input.located(issue);
    return several && file !== undefined ? { ...rest, file } : rest;
  });
}

/** Rows as JSON and CSV give them; with several files each says which one it is from. */
function* rowsOf(input: IndicatorInput, computation: Computation, { progress, texts }: Context) {
  const { length } = computation.table;
  progress.stage(texts.words.writing, length);
  for (let index = 0; index < length; index += 1) {
    const { input: source, ...computed } = computation.row(index);
    progress.tick(index);
    yield beside(source, {
      ...ordered(computed, input),
      ...(input.files.length > 1 ? { source: input.sourceOf(index) } : {}),
    });
  }
}

function ordered(computed: Omit<ComputedRow, 'input'>, input: IndicatorInput) {
  const { achievement, achievementRaw, rule, band, bandLabel, status, reason, issues } = computed;
  const located = input.files.length > 1 ? issues.map((issue) => input.located(issue)) : issues;
  return { achievement, achievementRaw, rule, band, bandLabel, status, reason, issues: located };
}

/** Rows for CSV: a list of issues becomes its codes, a place of origin its file and row. */
function* flattened(rows: Iterable<Record<string, unknown>>): Generator<CsvRecord> {
  for (const { issues, source, ...row } of rows) {
    const codes = (issues as readonly FileIssue[]).map(({ code }) => code).join(' ');
    const { file, sheet = null, row: position } = (source ?? {}) as Partial<RowSource>;
    yield {
      ...(row as CsvRecord),
      issues: codes,
      ...(file === undefined ? {} : { source_file: file }),
      ...(sheet === null ? {} : { source_sheet: sheet }),
      ...(file === undefined ? {} : { source_row: position ?? null }),
    };
  }
}
