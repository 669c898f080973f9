import type { Worker } from 'node:worker_threads';
import {
  fieldsOf,
  TakarError,
  type CategoryColumn,
  type Expression,
  type NamedColumns,
  type NumberColumn,
  type Parameters,
  type Table,
} from '@takar/core';
import type { ReaderChoice } from '@takar/core/simd';
import { mustBeShared, sharedColumn, sharedTable } from './shared.js';
import type { Answer, Rule, Task } from './share.js';
import { askThread, endThreads, mustBeThreads, startThreads } from './threads.js';

/** A rule that several threads work out over memory which they share. */
export interface RuleWorkers {
  /**
   * Fills columns with the named steps; the whole goes by the empty name. Table and columns lie in shared memory. Resolves
   * to the reader that worked them out.
   *
   * @throws TakarError `table/not-shared` where a column does not, and what the readers throw for names and parameters.
   */
  readonly into: (table: Table, columns: NamedColumns) => Promise<ReaderChoice>;
  /** The named steps as new columns; tables that are not shared are copied. */
  readonly named: (table: Table, names: readonly string[]) => Promise<NamedColumns>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

/**
 * Starts threads that work a rule out by the reader with vectors, each over a share of the rows, with the figures and
 * reasons of every other reader. Idle threads keep no process alive. Node only.
 */
export async function ruleWorkers(
  expression: Expression,
  parameters: Parameters,
  { threads = 2 }: { readonly threads?: number } = {},
): Promise<RuleWorkers> {
  mustBeThreads(threads);
  const workerData: Rule = { expression, parameters };
  const workers = await startThreads('worker.js', threads, workerData);
  const ended = new Set<Worker>();
  for (const worker of workers) worker.once('exit', () => ended.add(worker));
  const fields = fieldsOf(expression);
  let last: Promise<unknown> = Promise.resolve();

  const run = async (table: Table, columns: NamedColumns): Promise<ReaderChoice> => {
    const read = columnsOf(table, fields);
    mustBeShared(read);
    mustBeShared(columns);
    if (ended.size > 0) throw new TakarError('table/threads', 'threads have ended', 'Start new ones by ruleWorkers.');
    const task: Task = {
      table: { length: table.length, columns: read },
      columns,
      taken: new Int32Array(new SharedArrayBuffer(4)),
    };
    const answers = await Promise.allSettled(workers.map((worker) => ask(worker, task)));
    const choices = answers.map((answer) => {
      if (answer.status === 'rejected') throw answer.reason;
      return answer.value;
    });
    return choices.find((choice) => choice !== null) as ReaderChoice;
  };
  const into = (table: Table, columns: NamedColumns): Promise<ReaderChoice> => {
    const found = last.then(() => run(table, columns));
    last = found.catch(() => undefined);
    return found;
  };
  return {
    into,
    named: async (table, names) => {
      const columns = Object.fromEntries(names.map((name) => [name, sharedColumn(table.length)]));
      const { length } = table;
      await into(sharedTable({ length, columns: columnsOf(table, fields) }), columns);
      return columns;
    },
    close: () => endThreads(workers),
  };
}

/** The columns of a table that a rule reads. */
function columnsOf(
  { columns }: Table,
  fields: readonly string[],
): Readonly<Record<string, NumberColumn | CategoryColumn>> {
  const read = fields.flatMap((name) => {
    const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
    return column === undefined || column.kind === 'text' ? [] : [[name, column] as const];
  });
  return Object.fromEntries(read);
}

/** Gives a thread its task and waits for its answer, or for its end. */
async function ask(worker: Worker, task: Task): Promise<ReaderChoice | null> {
  const answer = await askThread<Answer>(worker, task);
  if (!('error' in answer)) return answer.choice;
  const { code, message, hint, path } = answer.error;
  throw new TakarError(code, message, hint, path);
}
