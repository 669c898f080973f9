import { reconcile, type ReconciledRow, type Reconciliation } from '@takar/core';
import type { ExitCode } from '../exit.js';
import { isLong, readInput, type IndicatorInput, type RowSource } from '../input/indicators.js';
import { computingSettings } from '../options/computing.js';
import { readingSettings } from '../options/reading.js';
import { COMMON, COMPUTING, OUTPUT, READING } from '../options/table.js';
import { formatOf } from '../options/values.js';
import { beside } from '../output/beside.js';
import { csvText, type CsvRecord } from '../output/csv.js';
import { jsonDocument, Stream } from '../output/json.js';
import { reconcileAnswer } from '../output/reconcile-answer.js';
import { FILE_FORMS, isFileForm, writeTableFile } from '../output/table-files.js';
import { linesOf } from '../text/lines.js';
import { version } from '../version.js';
import { explanation, reconcileText } from '../view/reconcile-text.js';
import { viewOf } from '../view/view.js';
import { exitOf, issuesOf } from './compute.js';
import type { Command, Context } from './context.js';

/** `takar reconcile`: published achievements beside computed ones, and why they differ. */
export const RECONCILE: Command = {
  name: 'reconcile',
  operands: 'FILE…',
  options: [...OUTPUT, ...COMPUTING, ...READING, ...COMMON],
  examples: [
    ['takar reconcile examples/portals/capaian/capaian.csv', 'reconcile'],
    ['takar reconcile examples/portals/capaian/capaian.csv --to json', 'reconcile-json'],
    ['takar reconcile lkjip.csv --map "Capaian Kinerja:published"', 'reconcile-map'],
  ],
  run: runReconcile,
};

async function runReconcile(context: Context): Promise<ExitCode> {
  const { parsed, texts, messages, progress } = context;
  const format = formatOf(parsed, 'table', ['table', 'csv', 'json', ...FILE_FORMS], texts);
  const settings = await computingSettings(parsed, texts, messages);
  const input = await readInput(parsed.positionals, await readingSettings(parsed, texts), context);
  progress.stage(texts.words.computing, undefined, isLong(input));
  const answer = reconcile(input.table, { ...settings, messages });
  const issues = issuesOf(input, answer.issues);
  const rows = new Stream(() => rowsOf(answer, input, context));
  if (isFileForm(format)) {
    const records = () => flattened(rows.items());
    const found = { input, answer, policy: settings.policy, issues, records };
    await writeTableFile(format, reconcileAnswer(found, texts), context);
  } else if (format === 'json') {
    const software = { name: 'takar', version: version() };
    const { policy, summary } = answer;
    await context.write(jsonDocument({ software, policy, summary, rows, issues }));
  } else if (format === 'csv') {
    await context.write(csvText(flattened(rows.items()), ['computed', 'match', 'formula', 'note', 'materiality']));
  } else {
    await context.write(linesOf(reconcileText(answer, input, settings, viewOf(context))));
  }
  context.tell(issues);
  return exitOf(issues);
}

function* rowsOf({ rows }: Reconciliation, input: IndicatorInput, context: Context) {
  context.progress.stage(context.texts.words.writing, rows.length);
  for (const [index, row] of rows.entries()) {
    context.progress.tick(index);
    yield beside(row.input, finding(row, context, { ...input.sourceOf(index), line: row.source.line }));
  }
}

function finding(row: ReconciledRow, context: Context, source: object) {
  const { computed, match, formula, materiality, notes, cap, interval } = row;
  return {
    computed,
    match,
    formula,
    note: explanation(row, context),
    materiality,
    notes,
    ...(cap === undefined ? {} : { capAt: cap }),
    ...(interval === undefined ? {} : { interval }),
    source,
  };
}

/** Rows for CSV: the place of origin in columns of its own, lists as text. */
function* flattened(rows: Iterable<Record<string, unknown>>): Generator<CsvRecord> {
  for (const { source, notes, capAt, interval, ...row } of rows) {
    const { file, sha256, sheet, row: position } = source as RowSource;
    const [low, high] = (interval ?? [null, null]) as readonly [number | null, number | null];
    yield {
      ...(row as CsvRecord),
      notes: (notes as readonly string[]).join(' '),
      cap_at: (capAt ?? null) as number | null,
      interval_low: low,
      interval_high: high,
      source_file: file,
      source_sha256: sha256,
      ...(sheet === null ? {} : { source_sheet: sheet }),
      source_row: position,
    };
  }
}
