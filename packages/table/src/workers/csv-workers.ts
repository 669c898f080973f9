import type { Worker } from 'node:worker_threads';
import { createIssue, TakarError, type NamedColumns, type NumberColumn } from '@takar/core';
import {
  astray,
  csvNumbers,
  csvShares,
  joinedShares,
  passHeaders,
  placesIn,
  sharedTop,
  shareIssues,
  togetherEvidence,
  type ColumnPlaces,
  type CsvNumbers,
  type CsvNumbersOptions,
  type HeadedTop,
  type SharePlace,
} from '@takar/core/shares';
import type { CsvAnswers, CsvQuestion } from './csv-share.js';
import { READ_AT_MOST, sharedFile } from './shared-file.js';
import { sharedBytes } from './shared.js';
import { askThread, endThreads, mustBeThreads, startThreads } from './threads.js';

/** How a CSV is read by several threads. */
export interface CsvWorkersOptions extends CsvNumbersOptions {
  /** Bytes of each share but the last, which takes what is left over; equal shares unless given. */
  readonly shareBytes?: number | undefined;
}

/** Threads that read a CSV together, each a share of it. */
export interface CsvWorkers {
  /**
   * Columns of a CSV as figures in memory that threads share: those of `readNumberColumns` over `readCsv`, with the issues of
   * both. The source is a file, or bytes, which are copied where they are not shared. Small files, UTF-16 and what is no table
   * are read by the calling thread.
   *
   * @throws What the file system says of a file that it cannot read; TakarError `table/threads` after `close`.
   */
  readonly numbers: (
    source: string | URL | Uint8Array,
    places: ColumnPlaces,
    options: CsvWorkersOptions,
  ) => Promise<CsvNumbers>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

/** Bytes from which on threads gain more than they cost: those that stand ready, and those that have to be started. */
const WORTH_ASKING = 4_000_000;
const WORTH_STARTING = 16_000_000;

/**
 * Threads for large CSV files: bytes to typed columns, with the figures, reasons and issues that one thread gives, in their
 * order. They start with the first large file; idle ones keep no process alive; a single one is the calling thread. Node only.
 *
 * @example
 * const workers = csvWorkers();
 * const { columns } = await workers.numbers('kinerja.csv', { target: 4, realisation: 5 }, { messages: ID });
 */
export function csvWorkers({ threads = 2 }: { readonly threads?: number } = {}): CsvWorkers {
  mustBeThreads(threads);
  let started: Promise<readonly Worker[]> | undefined;
  let isClosed = false;
  let last: Promise<unknown> = Promise.resolve();

  const mustBeOpen = (): void => {
    if (isClosed) throw new TakarError('table/threads', 'threads have ended', 'Start new ones by csvWorkers.');
  };
  const end = async (): Promise<void> => {
    const workers = started;
    started = undefined;
    // threads of which one did not start have ended already
    if (workers !== undefined) await endThreads(await workers.catch(() => []));
  };
  const start = (): Promise<readonly Worker[]> => {
    const workers = startThreads('csv-worker.js', threads);
    const endThese = (): void => void (started === workers ? end() : undefined);
    void workers.then((all) => all.forEach((worker) => worker.once('exit', endThese)), endThese);
    return workers;
  };
  const read = async (
    source: string | URL | Uint8Array,
    places: ColumnPlaces,
    options: CsvWorkersOptions,
  ): Promise<CsvNumbers> => {
    mustBeOpen();
    const bytes = source instanceof Uint8Array ? sharedBytes(source) : await sharedFile(source);
    if (typeof bytes === 'number') return tooLarge(bytes, options);
    const worthIt = started === undefined ? WORTH_STARTING : WORTH_ASKING;
    const isSmall = options.shareBytes === undefined && bytes.length < worthIt;
    const top = isSmall || threads === 1 ? null : sharedTop(bytes, options);
    if (top === null) return csvNumbers(bytes, places, options, (_, length) => unwritten(length));
    const columns = placesIn(top.header.headers, places);
    mustBeOpen();
    started ??= start();
    try {
      return await readTogether(await started, top, columns, options);
    } catch (error) {
      // one thread that is gone leaves the others waiting for it; the next file starts new ones
      await end();
      throw error;
    }
  };
  const numbers: CsvWorkers['numbers'] = (source, places, options) => {
    const found = last.then(() => read(source, places, options));
    last = found.catch(() => undefined);
    return found;
  };
  return {
    numbers,
    close: async () => {
      isClosed = true;
      await end();
    },
  };
}

function tooLarge(size: number, { messages }: CsvWorkersOptions): CsvNumbers {
  const issue = createIssue(messages, 'source/too-large', { path: '' }, { size, limit: READ_AT_MOST });
  return { headers: null, length: 0, columns: {}, issues: [issue] };
}

/** Lets each thread read a share, and puts together what they found. */
async function readTogether(
  workers: readonly Worker[],
  top: HeadedTop,
  places: Readonly<Record<string, number>>,
  options: CsvWorkersOptions,
): Promise<CsvNumbers> {
  const shares = csvShares(top, workers.length, options.shareBytes);
  const askAll = <Kind extends keyof CsvAnswers>(questions: readonly unknown[]): Promise<CsvAnswers[Kind][]> =>
    allOf(questions.map((question, i) => askThread<CsvAnswers[Kind]>(workers[i] as Worker, question)));

  const scans = await askAll<'scan'>(shares.map((scan): CsvQuestion => ({ scan, top })));
  for (let next = astray(scans); next !== undefined; next = astray(scans)) {
    const scan = { ...shares[next.index], from: next.from };
    scans[next.index] = await askThread(workers[next.index] as Worker, { scan, top });
  }
  const joined = joinedShares(top, scans, options);
  if ('code' in joined) return { headers: null, length: 0, columns: {}, issues: [joined] };

  const { rowCount, encoding } = joined;
  const columns = Object.fromEntries(Object.keys(places).map((name) => [name, unwritten(rowCount)]));
  const gate = new Int32Array(new SharedArrayBuffer(4));
  const { numbers, measureUnits } = options;
  const own = await askAll<'evidence'>(
    joined.places.map((place): CsvQuestion => {
      const rows = rowsOf(columns, place);
      return { read: { places, numbers, measureUnits, encoding, firstLine: place.firstLine, columns: rows }, gate };
    }),
  );
  const evidence = togetherEvidence(own);
  const told = askAll<'notes'>(workers.map(() => evidence));
  Atomics.store(gate, 0, 1);
  Atomics.notify(gate, 0);
  const notes = await told;
  const read = joined.places.map((place, i) => ({ ...place, ...(notes[i] as CsvAnswers['notes']) }));
  const found = passHeaders(read, columns);
  const issues = shareIssues(found, places, evidence, options.messages);
  return { headers: top.header.headers, length: rowCount, columns, issues: [...joined.issues, ...issues] };
}

/** All results, once there are all; the first failure otherwise, once no task is left. */
async function allOf<Result>(tasks: readonly Promise<Result>[]): Promise<Result[]> {
  const results = await Promise.allSettled(tasks);
  return results.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}

/** A column in shared memory of which every cell will be written. */
function unwritten(length: number): NumberColumn {
  return {
    kind: 'number',
    values: new Float64Array(new SharedArrayBuffer(8 * length)),
    status: new Uint8Array(new SharedArrayBuffer(length)),
  };
}

/** The cells of a share's rows. */
function rowsOf(columns: NamedColumns, { firstRow, rows }: SharePlace): NamedColumns {
  const end = firstRow + rows;
  const cut = Object.entries(columns).map(([name, { values, status }]) => [
    name,
    { kind: 'number' as const, values: values.subarray(firstRow, end), status: status.subarray(firstRow, end) },
  ]);
  return Object.fromEntries(cut) as NamedColumns;
}
