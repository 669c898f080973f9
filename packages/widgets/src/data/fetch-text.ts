import { jsonText } from '@takar/core';
import { patiently } from './patience.js';
import { part } from './problem.js';
import { sharedText } from './shared-text.js';
import { textError } from './text-problem.js';
import { MOST_BYTES, watchLine, wholeBody, type Room } from './whole-body.js';

/** How a text of data is written. */
export type TextFormat = 'csv' | 'json' | 'arrow';

/** Bytes of data, and how they are written. */
export interface TextOfData {
  readonly bytes: Uint8Array;
  readonly format: TextFormat;
}

/** What says that a list of JSON may be a page of a longer one. */
const PAGED = /"(?:_links|links|next_page_url|current_page|recordsTotal)"/;

/**
 * Fetches data from the page's own site with its cookies; JSON that comes in pages, with all of them. A login page that
 * comes instead (HTML with 200) is a session that has ended, not data. What a source of the page fetches for its widgets
 * is taken from there.
 */
export async function fetchData(address: string, format: string | null, signal: AbortSignal): Promise<TextOfData> {
  return sharedText(new URL(address, document.baseURI)) ?? fetchText(addressOf(address), format, signal);
}

/** How an address is asked for data. */
interface Asking {
  /** Seconds of silence after which it is given up: `timeout` of its source. */
  readonly timeout: string | null;
  readonly room: Room;
  readonly signal: AbortSignal;
}

/** The same without asking the sources of the page. */
export async function fetchText(
  url: URL,
  format: string | null,
  signal: AbortSignal,
  timeout: string | null = null,
): Promise<TextOfData> {
  const asking: Asking = { timeout, room: { left: MOST_BYTES }, signal };
  const { bytes, type } = await bytesAt(url, asking);
  const written = formatOf(format, type, url, bytes);
  return written === 'json'
    ? { bytes: await wholeJson(bytes, url, asking), format: written }
    : { bytes, format: written };
}

async function wholeJson(bytes: Uint8Array, url: URL, asking: Asking): Promise<Uint8Array> {
  const text = new TextDecoder().decode(bytes);
  if (!PAGED.test(text)) return bytes;
  const first = parsed(text);
  const { allPages } = await part(import('./all-pages.js'));
  const whole = await allPages(first, url, async (next) =>
    parsed(new TextDecoder().decode((await bytesAt(next, asking)).bytes)),
  );
  return whole === first ? bytes : new TextEncoder().encode(jsonText(whole));
}

/** What does not parse is told by the reader, with line and column. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

interface Answer {
  readonly bytes: Uint8Array;
  readonly type: string;
}

function bytesAt(url: URL, { timeout, room, signal }: Asking): Promise<Answer> {
  return patiently(timeout, signal, (asking, heard) => answerOf(url, room, asking, heard));
}

async function answerOf(url: URL, room: Room, signal: AbortSignal, heard: () => void): Promise<Answer> {
  const line = watchLine(url);
  try {
    const response = await get(url, signal);
    heard();
    if (response.status === 401 || response.status === 403 || response.status === 419) throw textError('session');
    if (response.status === 404 || response.status === 410) throw textError('not-found');
    if (!response.ok) throw textError('server');
    const type = (response.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
    if (type === 'text/html' || type === 'application/xhtml+xml') throw textError('session');
    return { bytes: await wholeBody(response, line, room, signal, heard), type };
  } finally {
    line();
  }
}

/** The address of data, which stands on the page's own site. */
export function addressOf(address: string): URL {
  const url = new URL(address, document.baseURI);
  if (url.protocol === 'file:' || self.origin === 'null') throw textError('disk');
  // Not `location.origin`: a frame without an address of its own has the origin of the page around it.
  if (url.origin !== self.origin) throw textError('foreign');
  return url;
}

async function get(url: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, {
      signal,
      credentials: 'same-origin',
      headers: {
        Accept: 'text/csv, application/json, application/vnd.apache.arrow.file',
        'X-Requested-With': 'XMLHttpRequest',
      },
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw textError('network', [], error);
  }
}

function formatOf(wanted: string | null, type: string, url: URL, bytes: Uint8Array): TextFormat {
  if (wanted === 'csv' || wanted === 'json' || wanted === 'arrow') return wanted;
  if (type.endsWith('json')) return 'json';
  if (type.includes('csv') || type === 'application/vnd.ms-excel') return 'csv';
  if (type.startsWith('application/vnd.apache.arrow.') || /\.arrows?$/i.test(url.pathname)) return 'arrow';
  if (/\.json$/i.test(url.pathname)) return 'json';
  if (/\.(csv|txt|tsv)$/i.test(url.pathname)) return 'csv';
  if (type === 'text/plain') return /^\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 99))) ? 'json' : 'csv';
  throw textError('type');
}
