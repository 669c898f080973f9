import { textError } from './text-problem.js';

/** How a text of data is written. */
export type TextFormat = 'csv' | 'json';

/** Bytes of data, and how they are written. */
export interface TextOfData {
  readonly bytes: Uint8Array;
  readonly format: TextFormat;
}

/**
 * Fetches data from the page's own site with its cookies. A login page that comes instead (HTML with 200) is a session
 * that has ended, not data.
 */
export async function fetchData(address: string, format: string | null, signal: AbortSignal): Promise<TextOfData> {
  const url = addressOf(address);
  const response = await get(url, signal);
  if (response.status === 401 || response.status === 403 || response.status === 419) throw textError('session');
  if (response.status === 404 || response.status === 410) throw textError('not-found');
  if (!response.ok) throw textError('server');
  const type = (response.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === 'text/html' || type === 'application/xhtml+xml') throw textError('session');
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { bytes, format: formatOf(format, type, url) };
}

function addressOf(address: string): URL {
  const url = new URL(address, document.baseURI);
  if (url.protocol === 'file:') throw textError('disk');
  // Not `location.origin`: a frame without an address of its own has the origin of the page around it.
  if (url.origin !== self.origin) throw textError('foreign');
  return url;
}

async function get(url: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, {
      signal,
      credentials: 'same-origin',
      headers: { Accept: 'text/csv, application/json', 'X-Requested-With': 'XMLHttpRequest' },
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw textError('network', [], error);
  }
}

function formatOf(wanted: string | null, type: string, url: URL): TextFormat {
  if (wanted === 'csv' || wanted === 'json') return wanted;
  if (type.endsWith('json')) return 'json';
  if (type.includes('csv') || type === 'application/vnd.ms-excel') return 'csv';
  if (/\.json$/i.test(url.pathname)) return 'json';
  if (/\.(csv|txt|tsv)$/i.test(url.pathname)) return 'csv';
  if (type === 'text/plain') return 'csv';
  throw textError('type');
}
