import { compute, type Issue } from '@takar/core';
import { compile } from '@takar/core/batch';
import { ComputedParts } from '@takar/core/stream';
import type { Context } from '../commands/context.js';
import { EXIT, type ExitCode, type FileIssue } from '../exit.js';
import { polarityMissing } from '../input/polarity-missing.js';
import { unitIssues } from '../input/unit-issues.js';
import { unitOfFile, withUnit } from '../input/unit-name.js';
import type { ComputingSettings } from '../options/computing.js';
import { readingSettings } from '../options/reading.js';
import { IssueGroups } from '../output/issues.js';
import type { Pieces } from '../output/sink.js';
import { batchesText } from '../view/batches-text.js';
import { viewOf } from '../view/view.js';
import { linesOf } from '../text/lines.js';
import type { BatchFile } from './batch-file.js';
import { csvOfBatches, jsonOfBatches, type Batch } from './batch-answer.js';
import { unchanged } from './open-source.js';
import { sourceOf } from './source-of.js';
import { survey } from './survey.js';
import { wholeTableIssues } from './whole-table-issues.js';

/**
 * `takar compute` for a file that is larger than memory: a first reading finds out what only the whole file tells, a second one
 * computes and writes batch by batch. Rows, scores and issues are those of the file read as a whole.
 */
export async function computeBatches(
  large: BatchFile,
  settings: ComputingSettings,
  context: Context,
): Promise<ExitCode> {
  const { parsed, texts, messages, progress } = context;
  const reading = await readingSettings(parsed, texts);
  const options = {
    messages,
    ...reading.sheet,
    ...reading.indicators,
    onProgress: (done: number) => progress.tick(done),
  };
  const source = await sourceOf(large, options, texts);
  progress.stage(`${texts.words.reading} ${large.file}`, source.total);
  const found = await survey(source, large, reading.indicators.map, texts);
  const unit = reading.unitFrom === null ? null : unitOfFile(large.file);

  const all = new ComputedParts();
  const { tables, issues: ofTable } = found.tables();
  const ofRows = new IssueGroups();
  async function* batches(): AsyncGenerator<Batch> {
    progress.stage(`${texts.words.computing} ${large.file}`, source.total);
    for await (const read of tables) {
      const table = unit === null ? read : withUnit(read, unit);
      const computation = compute(table, { ...settings, messages, compile });
      const issues = all.add(computation);
      ofRows.add(issues);
      yield { computation, issues };
    }
    await unchanged(large, texts);
  }
  const before = (): FileIssue[] => [...found.issues, ...unitsOf(), ...plain(ofTable()), ...all.policyIssues()];
  const unitsOf = (): FileIssue[] => {
    const table = all.last?.table;
    if (unit === null || table === undefined) return [];
    return unitIssues([{ name: large.file, sheet: null, where: large.file, unit, sha256: '', table }], null, texts);
  };
  const after = (): FileIssue[] => [
    ...all.scores(messages).flatMap(({ issues }) => issues),
    ...polarityMissing(all.last === undefined ? [] : [{ where: large.file, table: all.last.table }], messages),
    ...wholeTableIssues(all, texts),
  ];

  const answer = { batches: batches(), all, before: once(before), after: once(after) };
  if (large.form === 'table') {
    for await (const _ of answer.batches);
    await context.write(linesOf(batchesText(all, settings, viewOf(context))));
  } else await context.write(piecesOf(large, answer, context));
  const told = new IssueGroups(answer.before());
  told.merge(ofRows);
  told.add(answer.after());
  context.tell(told);
  return told.hasErrors ? EXIT.dataErrors : EXIT.done;
}

function piecesOf({ form }: BatchFile, answer: Parameters<typeof jsonOfBatches>[0], { messages }: Context): Pieces {
  return form === 'csv' ? csvOfBatches(answer.batches) : jsonOfBatches(answer, messages);
}

/** Issues without the row that they are sorted by. */
function plain(issues: readonly (Issue & { readonly row: number })[]): FileIssue[] {
  return issues.map(({ row: _, ...issue }) => issue);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
