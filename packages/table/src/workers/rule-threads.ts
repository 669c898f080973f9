import type { Worker } from 'node:worker_threads';
import { fieldsOf, TakarError } from '@takar/core';
import { askAll } from './replies.js';
import type { Rule } from './share.js';
import { endThreads, mustBeThreads, startThreads } from './threads.js';

/** Gives each thread its task, one for all or one of a list, and waits for all. */
export type Ask = <Found>(taskOf: (thread: number) => unknown) => Promise<readonly Found[]>;

/** Threads that know a rule and work on one table after another. */
export interface RuleThreads {
  /** Columns that the rule reads. */
  readonly fields: readonly string[];
  /** Does something by the threads, once everything that was asked before is done. */
  readonly inTurn: <Found>(work: (ask: Ask) => Promise<Found>) => Promise<Found>;
  readonly close: () => Promise<void>;
}

/** Starts threads of a program beside this one that know a rule; `starter` is what starts new ones when these have ended. */
export async function ruleThreads(program: string, rule: Rule, threads: number, starter: string): Promise<RuleThreads> {
  mustBeThreads(threads);
  const workers = await startThreads(program, threads, rule);
  const ended = new Set<Worker>();
  for (const worker of workers) worker.once('exit', () => ended.add(worker));
  const ask: Ask = (taskOf) => {
    if (ended.size > 0) throw new TakarError('table/threads', 'threads have ended', `Start new ones by ${starter}.`);
    return askAll(
      workers,
      workers.map((_, thread) => taskOf(thread)),
    );
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    fields: fieldsOf(rule.expression),
    inTurn: (work) => {
      const found = last.then(() => work(ask));
      last = found.catch(() => undefined);
      return found;
    },
    close: () => endThreads(workers),
  };
}
