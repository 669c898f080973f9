// One thread of `ruleWorkers`.
import { parentPort, workerData } from 'node:worker_threads';
import type { CategoryColumn, NumberColumn } from '@takar/core';
import { compile, type ReaderChoice } from '@takar/core/simd';
import { replyOf } from './replies.js';
import { part, partsOf, type Rule, type Task } from './share.js';

const { expression, parameters } = workerData as Rule;
const batch = compile(expression, parameters);

/** The reader that was used; null where others took all parts. */
function work({ table, columns, taken }: Task): ReaderChoice | null {
  const { length } = table;
  const read = table.columns as Readonly<Record<string, NumberColumn | CategoryColumn>>;
  let choice: ReaderChoice | null = null;
  for (let index = Atomics.add(taken, 0, 1); index < partsOf(length); index = Atomics.add(taken, 0, 1)) {
    const rows = part(length, read, index);
    batch.into(rows, part(length, columns, index).columns);
    choice ??= batch.choice(rows, Object.keys(columns));
  }
  return choice;
}

parentPort?.on('message', (task: Task) => parentPort?.postMessage(replyOf(() => work(task))));
