// One thread of `groupWorkers`.
import { parentPort, workerData } from 'node:worker_threads';
import type { CategoryColumn, NumberColumn } from '@takar/core';
import { groupsOverTables, type GatheredGroups } from '@takar/core/simd';
import type { GroupTask } from './group-share.js';
import { replyOf } from './replies.js';
import { rowsBetween, type Rule } from './share.js';

const { expression, parameters } = workerData as Rule;
const none = groupsOverTables(expression, parameters);

function work({ table, count, codes, start, end }: GroupTask): GatheredGroups {
  const groups = none.fresh();
  const columns = table.columns as Readonly<Record<string, NumberColumn | CategoryColumn>>;
  groups.add(
    { length: end - start, columns: rowsBetween(columns, start, end) },
    { count, codes: codes.subarray(start, end) },
  );
  return groups.gathered();
}

parentPort?.on('message', (task: GroupTask) => {
  const reply = replyOf(() => work(task));
  const { sums, states } = 'found' in reply ? reply.found : { sums: null, states: [] };
  const given = sums === null ? [] : [sums.buffer, ...states.map(({ status }) => status.buffer)];
  parentPort?.postMessage(reply, given as ArrayBuffer[]);
});
