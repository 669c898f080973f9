/** Least seconds between two readings, so that a slip of the pen does not overload a server. */
const LEAST = 10;

/**
 * Calls back every so many seconds (as an attribute says it) until the returned function is called; not while the page is
 * hidden, but at once when it is seen again after longer than that. Nothing happens for texts that are no number.
 */
export function every(seconds: string | null | undefined, work: () => void): () => void {
  const wanted = Number(seconds);
  if (!seconds || !(wanted > 0)) return () => {};
  const pause = Math.max(LEAST, wanted) * 1000;
  let last = performance.now();
  const run = (): void => {
    if (document.hidden || performance.now() - last < pause * 0.9) return;
    last = performance.now();
    work();
  };
  const timer = setInterval(run, pause);
  document.addEventListener('visibilitychange', run);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', run);
  };
}
