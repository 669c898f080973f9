import { textError } from './text-problem.js';

/** Says how many bytes of an answer came over the line, packed as they were; 0 where the browser does not tell. */
export type LineLength = () => number;

/** Watches what comes from an address from now on; a page that keeps no more timings tells its observers still. */
export function watchLine({ href }: URL): LineLength {
  let length = 0;
  const take = (entries: PerformanceEntryList): void => {
    for (const entry of entries) if (entry.name === href) length = (entry as PerformanceResourceTiming).encodedBodySize;
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'resource' });
  return () => {
    take(observer.takeRecords());
    observer.disconnect();
    return length;
  };
}

/**
 * The bytes of an answer, and an error where fewer came than its length says: Firefox takes half of a packed text for all
 * of it.
 */
export async function wholeBody(response: Response, line: LineLength, signal: AbortSignal): Promise<Uint8Array> {
  const bytes = await response.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    (error: unknown) => {
      throw signal.aborted ? error : textError('cut', [], error);
    },
  );
  const { headers } = response;
  const onLine = line();
  const came = headers.has('content-encoding') ? onLine : bytes.length;
  if (came > 0 && came < Number(headers.get('content-length'))) throw textError('cut');
  return bytes;
}
