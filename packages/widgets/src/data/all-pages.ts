import { textError } from './text-problem.js';

/** A list that came in pages, where it stands, and what is said of the rest. */
interface Page {
  readonly list: readonly unknown[];
  readonly next: string | null;
  /** Rows of all pages together; null where nobody says. */
  readonly total: number | null;
  /** The same answer with all rows in the place of its own. */
  readonly whole: (rows: readonly unknown[]) => unknown;
}

/** Servers that give pages for ever are not followed further. */
const LIMIT = 1000;

/**
 * JSON whose server gives lists in pages (CKAN and Satu Data `result._links.next`, Laravel `next_page_url`, `links.next`),
 * with the rows of all pages. Other JSON stays as it is. A list that is known to be a part is no data: a score of a part
 * would be wrong.
 */
export async function allPages(first: unknown, address: URL, get: (url: URL) => Promise<unknown>): Promise<unknown> {
  const page = pageOf(first);
  if (page === null) return first;
  const rows = [...page.list];
  const seen = new Set([address.href]);
  let { next } = page;
  while (next !== null && !(page.total !== null && rows.length >= page.total) && seen.size < LIMIT) {
    const url = new URL(next, address);
    if (url.origin !== address.origin) throw textError('foreign');
    if (seen.has(url.href)) break;
    seen.add(url.href);
    const following = pageOf(await get(url));
    // CKAN names a next page for ever: an empty one is the end
    if (following === null || following.list.length === 0) next = null;
    else {
      rows.push(...following.list);
      ({ next } = following);
    }
  }
  if (page.total === null ? next !== null : rows.length < page.total) throw textError('partial');
  return rows.length === page.list.length ? first : page.whole(rows);
}

function pageOf(value: unknown): Page | null {
  if (!isObject(value)) return null;
  const { result } = value;
  if (isObject(result) && Array.isArray(result['records']))
    return {
      list: result['records'],
      next: textOf(result['_links'], 'next'),
      total: countOf(result['total']),
      whole: (records) => ({ ...value, result: { ...result, records } }),
    };
  const { data, meta } = value;
  if (!Array.isArray(data)) return null;
  // a `total` beside rows may as well be their sum: it counts them only where pages are spoken of
  const paged = [value, meta].find((each) => isObject(each) && 'current_page' in each && 'total' in each);
  return {
    list: data,
    next: textOf(value, 'next_page_url') ?? textOf(value['links'], 'next'),
    total: countOf(isObject(paged) ? paged['total'] : value['recordsTotal']),
    whole: (rows) => ({ ...value, data: rows }),
  };
}

function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) ? value : null;
}

function textOf(value: unknown, name: string): string | null {
  const found = isObject(value) ? value[name] : null;
  return typeof found === 'string' && found !== '' ? found : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
