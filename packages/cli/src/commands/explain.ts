import { compute, explainRow, nameOf, policyOf, type Computation } from '@takar/core';
import { usageError, type ExitCode } from '../exit.js';
import { isLong, readInput, type IndicatorInput } from '../input/indicators.js';
import { computingSettings, type ComputingSettings } from '../options/computing.js';
import { valueOf } from '../options/parse.js';
import { readingSettings } from '../options/reading.js';
import { COMMON, COMPUTING, READING } from '../options/table.js';
import { formatOf } from '../options/values.js';
import { jsonDocument } from '../output/json.js';
import { linesOf } from '../text/lines.js';
import { policyLines } from '../view/compute-text.js';
import { plainText } from '../view/figures.js';
import { traceText } from '../view/trace-text.js';
import { viewOf, type View } from '../view/view.js';
import { exitOf } from './compute.js';
import type { Command, Context } from './context.js';

/** `takar explain`: how one figure came about, down to the cells and the articles. */
export const EXPLAIN: Command = {
  name: 'explain',
  operands: 'FILE --row N',
  options: ['row', 'to', 'out', ...COMPUTING, ...READING, ...COMMON],
  examples: [
    ['takar explain examples/portals/capaian/capaian.csv --row 1', 'explain'],
    ['takar explain examples/portals/capaian/capaian.csv --row 1 --to json', 'explain-json'],
  ],
  run: runExplain,
};

async function runExplain(context: Context): Promise<ExitCode> {
  const { parsed, texts, messages, progress } = context;
  const format = formatOf(parsed, 'table', ['table', 'json'], texts);
  const wanted = valueOf(parsed, 'row');
  if (wanted === undefined) throw usageError(texts.usage.rowNeeded);
  if (parsed.positionals.length > 1) throw usageError(texts.usage.oneFileOnly(parsed.positionals.length));
  const settings = await computingSettings(parsed, texts, messages);
  const input = await readInput(parsed.positionals, await readingSettings(parsed, texts), context);
  const row = position(wanted, input, context);
  progress.stage(texts.words.computing, undefined, isLong(input));
  const computation = compute(input.table, { ...settings, messages });
  const computed = computation.row(row);
  if (format === 'json') {
    const { input: columns, ...figures } = computed;
    const of = { ...input.sourceOf(row), line: input.table.sheet.line(input.table.sourceRows[row] as number) ?? null };
    const head = { row: row + 1, of, policy: policyOf(computation), input: columns, figures };
    await context.write(jsonDocument({ ...explainRow(computation, row, messages), ...head }));
  } else {
    await context.write(linesOf(explainText(computation, row, settings, viewOf(context))));
  }
  context.tell(computed.issues);
  return exitOf(computed.issues);
}

/** Row from 0 of what `--row` says from 1. */
function position(wanted: string, { table }: IndicatorInput, { texts }: Context): number {
  const row = /^\d{1,9}$/.test(wanted) ? Number(wanted) : 0;
  if (row < 1 || row > table.length) throw usageError(texts.usage.rowRange(wanted, table.length));
  return row - 1;
}

function* explainText(
  computation: Computation,
  row: number,
  settings: ComputingSettings,
  view: View,
): Generator<string> {
  const { texts, messages, style } = view;
  const { input, bandLabel } = computation.row(row);
  const line = computation.table.sheet.line(computation.table.sourceRows[row] as number);
  const where = line === undefined ? '' : ` (${texts.words.line} ${line})`;
  yield style.strong(`${texts.words.row} ${row + 1}${where}`);
  for (const field of ['unit', 'indicator', 'period'] as const) {
    const text = plainText(input[field]);
    if (text !== '') yield `${nameOf(field, messages)}: ${text}`;
  }
  yield* policyLines({ policy: policyOf(computation) }, settings, [], view);
  yield '';
  yield* traceText(explainRow(computation, row, messages), view);
  if (bandLabel !== null) yield* ['', `${nameOf('band', messages)}: ${bandLabel}`];
}
