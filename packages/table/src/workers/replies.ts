import type { Worker } from 'node:worker_threads';
import { TakarError } from '@takar/core';
import { askThread } from './threads.js';

/** What a thread says when it is done: what it found, or a mistake in what it was asked. */
export type Reply<Found> = { readonly found: Found } | { readonly error: Mistake };

/** A mistake as it passes between threads. */
interface Mistake {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly path: string;
}

/** Does what a thread was asked. */
export function replyOf<Found>(work: () => Found): Reply<Found> {
  try {
    return { found: work() };
  } catch (error) {
    if (!(error instanceof TakarError)) throw error;
    const { code, message, hint, path } = error;
    return { error: { code, message, hint, path } };
  }
}

/** Gives each thread its task and waits for all; throws the first mistake once none is at work. */
export async function askAll<Found>(workers: readonly Worker[], tasks: readonly unknown[]): Promise<readonly Found[]> {
  const asked = workers.map((worker, i) => askThread<Reply<Found>>(worker, tasks[i]));
  const replies = await Promise.allSettled(asked);
  return replies.map((reply) => {
    if (reply.status === 'rejected') throw reply.reason;
    if ('found' in reply.value) return reply.value.found;
    const { code, message, hint, path } = reply.value.error;
    throw new TakarError(code, message, hint, path);
  });
}
