import { compareSubmissions, type ComparedRow } from '@takar/core';
import { usageError, type ExitCode } from '../exit.js';
import { readInput } from '../input/indicators.js';
import { computingSettings } from '../options/computing.js';
import { readingSettings } from '../options/reading.js';
import { COMMON, COMPUTING, OUTPUT, READING } from '../options/table.js';
import { formatOf } from '../options/values.js';
import { csvText, type CsvRecord } from '../output/csv.js';
import { jsonDocument } from '../output/json.js';
import { linesOf } from '../text/lines.js';
import { version } from '../version.js';
import { compareText } from '../view/compare-text.js';
import { viewOf } from '../view/view.js';
import { exitOf } from './compute.js';
import type { Command, Context } from './context.js';

/** `takar compare`: two submissions of figures, for whoever reviews them. */
export const COMPARE: Command = {
  name: 'compare',
  operands: 'OLD NEW',
  options: [
    ...OUTPUT,
    'locked',
    ...COMPUTING,
    ...READING.filter((name) => name !== 'unit-from' && name !== 'units'),
    ...COMMON,
  ],
  examples: [
    ['takar compare laporan/tw2-awal.csv laporan/tw2-perbaikan.csv', 'compare'],
    ['takar compare laporan/tw2-awal.csv laporan/tw2-perbaikan.csv --locked --to json', 'compare-locked'],
  ],
  run: runCompare,
};

async function runCompare(context: Context): Promise<ExitCode> {
  const { parsed, texts, messages } = context;
  const format = formatOf(parsed, 'table', ['table', 'csv', 'json'], texts);
  const [before, after, ...more] = parsed.positionals;
  if (before === undefined || after === undefined || more.length > 0) {
    throw usageError(texts.compare.twoFiles(parsed.positionals.length), texts.usage.nearest([]));
  }
  if (before === '-' && after === '-') throw usageError(texts.usage.stdinTwice);
  const settings = await computingSettings(parsed, texts, messages);
  const reading = await readingSettings(parsed, texts);
  const [old, now] = [await readInput([before], reading, context), await readInput([after], reading, context)];
  const locked = parsed.values.has('locked') ? { locked: true } : {};
  const {
    summary,
    rows,
    issues: found,
  } = compareSubmissions(old.table, now.table, { ...settings, ...locked, messages });
  const issues = [...now.issues, ...found];
  if (format === 'json') {
    const files = [old, now].map(({ files: [file] }) => ({ file: file?.name ?? null, sha256: file?.sha256 ?? null }));
    const software = { name: 'takar', version: version() };
    await context.write(jsonDocument({ software, before: files[0], after: files[1], summary, rows, issues }));
  } else if (format === 'csv') {
    await context.write(csvText(rows.flatMap(flattened), COLUMNS));
  } else await context.write(linesOf(compareText({ summary, rows, issues: found }, viewOf(context))));
  context.tell(issues);
  return exitOf(issues);
}

const COLUMNS = [
  'unit',
  'indicator',
  'period',
  'change',
  'field',
  'before',
  'after',
  'computed_before',
  'computed_after',
  'finding_before',
  'finding_after',
  'changed_after_lock',
  'row_before',
  'row_after',
];

/** A row of CSV for each field that changed; one without field where a row came or went. */
function flattened({ fields, computed, finding, rows, changedAfterLock, ...row }: ComparedRow): CsvRecord[] {
  const rest = {
    computed_before: computed.before,
    computed_after: computed.after,
    finding_before: finding.before,
    finding_after: finding.after,
    changed_after_lock: changedAfterLock,
    row_before: rows.before,
    row_after: rows.after,
  };
  if (fields.length === 0)
    return row.change === 'same' ? [] : [{ ...row, field: null, before: null, after: null, ...rest }];
  return fields.map(({ field, before, after }) => ({ ...row, field, before, after, ...rest }));
}
