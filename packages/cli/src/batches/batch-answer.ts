import type { Computation, Issue, Messages } from '@takar/core';
import type { ComputedParts } from '@takar/core/stream';
import type { FileIssue } from '../exit.js';
import { CsvLines } from '../output/csv.js';
import { jsonItems, jsonListOf, lateDocument } from '../output/json.js';
import { COMPUTED, csvRecords, rowRecord } from '../output/row-record.js';
import { Spool } from '../output/spool.js';

/** A batch that was computed, and the issues of its rows. */
export interface Batch {
  readonly computation: Computation;
  readonly issues: readonly Issue[];
}

/** Everything that an answer is written from. */
export interface BatchAnswer {
  readonly batches: AsyncIterable<Batch>;
  /** After the last batch: what all of them come to. */
  readonly all: ComputedParts;
  /** After the last batch: issues that stand before those of rows, and behind them. */
  readonly before: () => readonly FileIssue[];
  readonly after: () => readonly FileIssue[];
}

/** Rows that are made to text at once. */
const ROWS = 4096;

/** The rows as CSV. */
export async function* csvOfBatches(batches: AsyncIterable<Batch>): AsyncGenerator<string> {
  const csv = new CsvLines(COMPUTED);
  for await (const { computation } of batches)
    for (const rows of slices(computation)) yield [...csv.lines(csvRecords(rows))].join('');
  yield [...csv.end()].join('');
}

/** The document of `takar compute --to json`; the rows come first, for the rest is known after them. */
export async function* jsonOfBatches(answer: BatchAnswer, messages: Messages): AsyncGenerator<string> {
  const { all } = answer;
  const spool = new Spool();
  try {
    yield* lateDocument({
      rows: () => jsonListOf(rowsOf(answer, spool)),
      policy: () => all.policy(),
      groups: () => all.scores(messages),
      consolidated: () => [],
      issues: () => jsonListOf(issuesOf(answer, spool)),
    });
  } finally {
    spool.remove();
  }
}

/** The rows; their issues wait in the spool. */
async function* rowsOf({ batches }: BatchAnswer, spool: Spool): AsyncGenerator<string> {
  for await (const { computation, issues } of batches) {
    for (const rows of slices(computation)) yield jsonItems(rows);
    spool.add(jsonItems(issues));
  }
}

async function* issuesOf({ before, after }: BatchAnswer, spool: Spool): AsyncGenerator<string> {
  yield await Promise.resolve(jsonItems(before()));
  yield* spool.pieces();
  yield jsonItems(after());
}

/** The rows of a batch, some thousand at a time, so that the text of a batch is never one string. */
function* slices(computation: Computation): Generator<Iterable<Record<string, unknown>>> {
  const { length } = computation.table;
  for (let from = 0; from < length; from += ROWS)
    yield Array.from({ length: Math.min(ROWS, length - from) }, (_, i) => rowRecord(computation.row(from + i)));
}
