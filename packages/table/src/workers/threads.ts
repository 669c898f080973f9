import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { TakarError } from '@takar/core';

/** Throws where a number of threads is none. */
export function mustBeThreads(threads: number): void {
  if (Number.isInteger(threads) && threads >= 1) return;
  throw new TakarError('table/threads', `no number of threads: ${threads}`, 'Ask for one thread or more.');
}

/** Starts threads of a program beside this one. Idle ones keep no process alive. */
export async function startThreads(program: string, threads: number, workerData?: unknown): Promise<readonly Worker[]> {
  const workers = Array.from({ length: threads }, () => new Worker(new URL(program, import.meta.url), { workerData }));
  try {
    await Promise.all(workers.map((worker) => heard(worker, 'online')));
  } catch (error) {
    await endThreads(workers);
    throw error;
  }
  for (const worker of workers) worker.unref();
  return workers;
}

/** Gives a thread a message and waits for its answer, or for its end. */
export async function askThread<Answer>(worker: Worker, message: unknown): Promise<Answer> {
  worker.ref();
  try {
    const answer = heard<Answer>(worker, 'message');
    worker.postMessage(message);
    return await answer;
  } finally {
    worker.unref();
  }
}

/** The next word of a thread; an error where it ends before. */
async function heard<Word>(worker: Worker, event: 'online' | 'message'): Promise<Word> {
  // it will not tell of its end again
  if (worker.threadId === -1) throw new Error('a worker has ended');
  const other = new AbortController();
  const ended = once(worker, 'exit', other).then(([code]) => {
    throw new Error(`a worker ended with code ${code}`);
  });
  try {
    const [word] = (await Promise.race([once(worker, event, other), ended])) as [Word];
    return word;
  } finally {
    other.abort();
    ended.catch(() => undefined);
  }
}

/** Ends threads. */
export async function endThreads(workers: readonly Worker[]): Promise<void> {
  await Promise.all(workers.map((worker) => worker.terminate()));
}
