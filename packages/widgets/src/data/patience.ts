import { textError } from './text-problem.js';

/** Seconds without a byte after which an answer is given up, where nobody says another number. */
const SILENT = 60;

/** A whole answer may take so many times as long as one silence. */
const WHOLE = 5;

/** The longest that a timer of browsers takes, in milliseconds; beyond it rings at once. */
const LONGEST = 2 ** 31 - 1;

/**
 * Asks for something, and gives it up when it is silent for `seconds` (60 where that is no number above 0), or not whole
 * after five times as long. `ask` calls `heard` at each sign of life; its signal ends with it, however it ends.
 *
 * @throws SourceError `slow`.
 */
export async function patiently<T>(
  seconds: string | null,
  signal: AbortSignal,
  ask: (signal: AbortSignal, heard: () => void) => Promise<T>,
): Promise<T> {
  const silent = (Number(seconds) > 0 ? Number(seconds) : SILENT) * 1000;
  const asking = new AbortController();
  const leave = (): void => asking.abort();
  if (signal.aborted) leave();
  signal.addEventListener('abort', leave);
  let giveUp = (): void => undefined;
  // Told beside the question itself: nothing here hangs on how an engine ends one that was taken back.
  const late = new Promise<never>((_, fail) => (giveUp = () => fail(textError('slow'))));
  const after = (time: number): number => self.setTimeout(giveUp, Math.min(time, LONGEST));
  const whole = after(silent * WHOLE);
  let silence = after(silent);
  const heard = (): void => {
    clearTimeout(silence);
    silence = after(silent);
  };
  try {
    return await Promise.race([ask(asking.signal, heard), late]);
  } finally {
    clearTimeout(silence);
    clearTimeout(whole);
    signal.removeEventListener('abort', leave);
    leave();
  }
}
