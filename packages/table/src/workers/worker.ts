// One thread of `ruleWorkers`.
import { parentPort, workerData } from 'node:worker_threads';
import { TakarError, type CategoryColumn, type NumberColumn } from '@takar/core';
import { compile, type ReaderChoice } from '@takar/core/simd';
import { part, partsOf, type Answer, type Rule, type Task } from './share.js';

const { expression, parameters } = workerData as Rule;
const batch = compile(expression, parameters);

function work({ table, columns, taken }: Task): Answer {
  const { length } = table;
  const read = table.columns as Readonly<Record<string, NumberColumn | CategoryColumn>>;
  let choice: ReaderChoice | null = null;
  for (let index = Atomics.add(taken, 0, 1); index < partsOf(length); index = Atomics.add(taken, 0, 1)) {
    const rows = part(length, read, index);
    batch.into(rows, part(length, columns, index).columns);
    choice ??= batch.choice(rows, Object.keys(columns));
  }
  return { choice };
}

parentPort?.on('message', (task: Task) => parentPort?.postMessage(answer(task)));

function answer(task: Task): Answer {
  try {
    return work(task);
  } catch (error) {
    if (!(error instanceof TakarError)) throw error;
    const { code, message, hint, path } = error;
    return { error: { code, message, hint, path } };
  }
}
