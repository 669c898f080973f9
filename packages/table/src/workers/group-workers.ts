import type { Expression, Groups, NamedColumns, Parameters, Table } from '@takar/core';
import { groupsOverTables, type GatheredGroups } from '@takar/core/simd';
import { sharesOf, type GroupTask } from './group-share.js';
import { ruleThreads } from './rule-threads.js';
import { columnsRead, sharedCodes, sharedTable } from './shared.js';

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
  const { fields, inTurn, close } = await ruleThreads(
    'group-worker.js',
    { expression, parameters },
    threads,
    'groupWorkers',
  );
  const none = groupsOverTables(expression, parameters);
  return {
    named: (table, { count, codes }, groupTable = { length: count, columns: {} }, names = ['']) =>
      inTurn(async (ask) => {
        const { length } = table;
        const read = sharedTable({ length, columns: columnsRead(table, fields) });
        const shared = sharedCodes(codes);
        const shares = sharesOf(length, threads);
        const task = (thread: number): GroupTask => ({
          ...{ table: read, count, codes: shared },
          ...(shares[thread] as (typeof shares)[number]),
        });
        const groups = none.fresh();
        for (const found of await ask<GatheredGroups>(task)) groups.join(found);
        return groups.named({ ...groupTable, length: count }, names);
      }),
    close,
  };
}
