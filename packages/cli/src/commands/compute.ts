import { compute, consolidate, policyOf, scoreUnits, type Computation } from '@takar/core';
import { compile } from '@takar/core/batch';
import { EXIT, type ExitCode, type FileIssue } from '../exit.js';
import { computeBatches } from '../batches/compute-batches.js';
import { batchFile, refuseInBatches } from '../batches/batch-file.js';
import { computeTable } from '../engine/compute-table.js';
import { isLong, readInput, type IndicatorInput } from '../input/indicators.js';
import { polarityMissing } from '../input/polarity-missing.js';
import { computingSettings } from '../options/computing.js';
import { valueOf } from '../options/parse.js';
import { readingSettings } from '../options/reading.js';
import { COMMON, COMPUTING, ENGINE, OUTPUT, READING } from '../options/table.js';
import { formatOf } from '../options/values.js';
import { csvText } from '../output/csv.js';
import { computeAnswer } from '../output/compute-answer.js';
import { jsonDocument, Stream } from '../output/json.js';
import { COMPUTED, csvRecords, rowRecord } from '../output/row-record.js';
import { FILE_FORMS, isFileForm, writeTableFile } from '../output/table-files.js';
import { computeText } from '../view/compute-text.js';
import { viewOf } from '../view/view.js';
import { linesOf } from '../text/lines.js';
import type { Command, Context } from './context.js';

/** `takar compute`: the achievement of every row by a policy, and the scores of units. */
export const COMPUTE: Command = {
  name: 'compute',
  operands: 'FILE… | --engine ADDRESS --table TABLE',
  options: [...OUTPUT, ...COMPUTING, ...READING, 'batches', ...ENGINE, ...COMMON],
  examples: [
    ['takar compute examples/portals/capaian/capaian.csv', 'compute'],
    ['takar compute examples/portals/capaian/capaian.csv --policy kemenkeu-2026 --to json', 'compute-json'],
    ['takar compute examples/portals/capaian/capaian.csv --cap 120 --to csv --out capaian-120.csv', 'compute-out'],
    ['cat examples/portals/capaian/capaian.csv | takar compute - --locale en', 'compute-stdin'],
    ['takar compute laporan/*.csv --unit-from filename --units daftar-opd.txt', 'compute-units'],
    ['takar compute kinerja-2026.csv --batches --out capaian-2026.csv', 'compute-batches'],
    ['takar compute rekap.xlsx --unit-from sheet --to xlsx --out capaian.xlsx', 'compute-sheets'],
  ],
  run: runCompute,
};

async function runCompute(context: Context): Promise<ExitCode> {
  const { parsed, texts, messages, progress } = context;
  const engine = valueOf(parsed, 'engine');
  if (engine !== undefined) {
    if (parsed.values.has('batches')) refuseInBatches('--engine', texts);
    return computeTable(engine, context);
  }
  const format = formatOf(parsed, 'table', ['table', 'csv', 'json', ...FILE_FORMS], texts);
  const settings = await computingSettings(parsed, texts, messages);
  const large = await batchFile(format, context);
  if (large !== null) return computeBatches(large, settings, context);
  const input = await readInput(parsed.positionals, await readingSettings(parsed, texts), context);
  progress.stage(texts.words.computing, undefined, isLong(input));
  const computation = compute(input.table, { ...settings, messages, compile });
  const { groups } = scoreUnits(computation, messages);
  const consolidated = consolidate(computation, messages);
  const parts = [computation, ...groups, ...consolidated];
  const issues = [
    ...issuesOf(
      input,
      parts.flatMap((part) => part.issues),
    ),
    ...polarityMissing(input.files, messages),
  ];
  const rows = new Stream(() => rowsOf(input, computation, context));
  if (isFileForm(format)) {
    await writeTableFile(
      format,
      computeAnswer({ input, computation, groups, issues, records: () => csvRecords(rows.items()) }, texts),
      context,
    );
  } else if (format === 'json') {
    await context.write(jsonDocument({ policy: policyOf(computation), rows, groups, consolidated, issues }));
  } else if (format === 'csv') {
    await context.write(csvText(csvRecords(rows.items()), COMPUTED));
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
  const several = input.files.length > 1;
  for (let index = 0; index < length; index += 1) {
    const row = computation.row(index);
    progress.tick(index);
    yield several
      ? rowRecord({ ...row, issues: row.issues.map((issue) => input.located(issue)) }, input.sourceOf(index))
      : rowRecord(row);
  }
}
