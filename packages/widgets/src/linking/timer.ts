/** Least seconds between two readings, so that a slip of the pen does not overload a server. */
const LEAST = 10;

/**
 * Calls back every so many seconds (as an attribute says it) until the returned function is called; not while the page is
 * hidden, but at once when it is seen again after longer than that. Nothing happens for texts that are no number, nor
 * while what was asked last is under way: a server slower than the clock would never be let finish.
 */
export function every(
  seconds: string | null | undefined,
  underWay: () => Promise<unknown>,
  work: () => void,
): () => void {
  const wanted = Number(seconds);
  if (!seconds || !(wanted > 0)) return () => {};
  const pause = Math.max(LEAST, wanted) * 1000;
  let last = performance.now();
  const isDue = (): boolean => !document.hidden && performance.now() - last >= pause * 0.9;
  const run = async (): Promise<void> => {
    if (!isDue() || (await isPending(underWay())) || !isDue()) return;
    last = performance.now();
    work();
  };
  const ring = (): void => void run();
  const timer = setInterval(ring, pause);
  document.addEventListener('visibilitychange', ring);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', ring);
  };
}

/** Whether a promise is still open; one that failed is not. */
function isPending(promise: Promise<unknown>): Promise<boolean> {
  const over = (): boolean => false;
  return Promise.race([promise.then(over, over), Promise.resolve().then(() => Promise.resolve(true))]);
}
