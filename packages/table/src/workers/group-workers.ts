import type { Worker } from 'node:worker_threads';
import {
  fieldsOf,
  TakarError,
  type Expression,
  type Groups,
  type NamedColumns,
  type Parameters,
  type Table,
} from '@takar/core';
import { groupsOverTables, type GatheredGroups } from '@takar/core/simd';
import { sharesOf, type GroupTask } from './group-share.js';
import { askAll } from './replies.js';
import type { Rule } from './share.js';
import { columnsRead, sharedCodes, sharedTable } from './shared.js';
import { endThreads, mustBeThreads, startThreads } from './threads.js';

/** A rule with aggregates whose groups several threads gather. */
export interface GroupWorkers {
  /**
   * One row a group, as `compileGroups` gives it: the named steps, the whole under the empty name; parts outside the
   * aggregates read `groupTable`. Columns and codes that are not shared are copied.
   *
   * @throws TakarError `table/threads` after `close`, and what the readers throw for names and parameters.
   */
  readonly named: (
    table: Table,
    groups: Groups,
    groupTable?: Table,
    names?: readonly string[],
  ) => Promise<NamedColumns>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

/**
 * Starts threads that gather the groups of a rule, each over a share of the rows by the reader with vectors. Sums are exact,
 * so what they found is put together to the figures and reasons of every other reader. Idle threads keep no process alive.
 * Node only.
 *
 * @example
 * const workers = await groupWorkers(score, parameters);
 * const { score: found } = await workers.named(table, groups, undefined, ['score']);
 */
export async function groupWorkers(
  expression: Expression,
  parameters: Parameters,
  { threads = 2 }: { readonly threads?: number } = {},
): Promise<GroupWorkers> {
  mustBeThreads(threads);
  const workerData: Rule = { expression, parameters };
  const workers = await startThreads('group-worker.js', threads, workerData);
  const ended = new Set<Worker>();
  for (const worker of workers) worker.once('exit', () => ended.add(worker));
  const fields = fieldsOf(expression);
  const none = groupsOverTables(expression, parameters);
  let last: Promise<unknown> = Promise.resolve();

  const run: GroupWorkers['named'] = async (
    table,
    { count, codes },
    groupTable = { length: count, columns: {} },
    names = [''],
  ) => {
    if (ended.size > 0) throw new TakarError('table/threads', 'threads have ended', 'Start new ones by groupWorkers.');
    const { length } = table;
    const read = sharedTable({ length, columns: columnsRead(table, fields) });
    const shared = sharedCodes(codes);
    const tasks = sharesOf(length, threads).map((share): GroupTask => ({
      table: read,
      count,
      codes: shared,
      ...share,
    }));
    const groups = none.fresh();
    for (const found of await askAll<GatheredGroups>(workers, tasks)) groups.join(found);
    return groups.named({ ...groupTable, length: count }, names);
  };
  return {
    named: (...asked) => {
      const found = last.then(() => run(...asked));
      last = found.catch(() => undefined);
      return found;
    },
    close: () => endThreads(workers),
  };
}
