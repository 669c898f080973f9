import type { Expression, NamedColumns, Parameters, Table } from '@takar/core';
import type { ReaderChoice } from '@takar/core/simd';
import { ruleThreads } from './rule-threads.js';
import type { Task } from './share.js';
import { columnsRead, mustBeShared, sharedColumn, sharedTable } from './shared.js';

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
  const { fields, inTurn, close } = await ruleThreads('worker.js', { expression, parameters }, threads, 'ruleWorkers');
  const into = (table: Table, columns: NamedColumns): Promise<ReaderChoice> =>
    inTurn(async (ask) => {
      const read = columnsRead(table, fields);
      mustBeShared(read);
      mustBeShared(columns);
      const task: Task = {
        table: { length: table.length, columns: read },
        columns,
        taken: new Int32Array(new SharedArrayBuffer(4)),
      };
      const choices = await ask<ReaderChoice | null>(() => task);
      return choices.find((choice) => choice !== null) as ReaderChoice;
    });
  return {
    into,
    named: async (table, names) => {
      const columns = Object.fromEntries(names.map((name) => [name, sharedColumn(table.length)]));
      const { length } = table;
      await into(sharedTable({ length, columns: columnsRead(table, fields) }), columns);
      return columns;
    },
    close,
  };
}
