import { readFile } from 'node:fs/promises';
import { contentType } from './content-types.mjs';
import { locate } from './locate.mjs';
import { policy } from './policy.mjs';
import { injectWatcher } from './watch.mjs';

const POLICY = 'Content-Security-Policy';

const always = {
  'X-Content-Type-Options': 'nosniff',
  [POLICY]: policy,
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
};

const plain = (status, text, more = {}) => ({
  status,
  headers: { ...always, 'Content-Type': 'text/plain; charset=utf-8', ...more },
  body: Buffer.from(`${text}\n`),
});

/**
 * The whole answer to one request, as plain data, so that the example server and the test server send the same bytes.
 * `?watch` puts the violation recorder first into the page (tests only ask for it). A mount may have a `policy` of its own.
 */
export async function answer(mounts, { method, url }) {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
  const [path, query = ''] = url.split('#', 1)[0].split(/\?(.*)/s, 2);
  const found = await locate(mounts, path);
  if (found.status === 301) return plain(301, 'Moved.', { Location: found.location + (query && `?${query}`) });
  if (found.status !== 200) return plain(found.status, found.status === 400 ? 'Unreadable address.' : 'Not found.');
  const type = contentType(found.file);
  const own = mounts.find(({ prefix }) => path.startsWith(prefix))?.policy;
  const bytes = await readFile(found.file);
  const watched = type.startsWith('text/html') && new URLSearchParams(query).has('watch');
  return {
    status: 200,
    headers: { ...always, ...(own && { [POLICY]: own }), 'Content-Type': type },
    body: watched ? injectWatcher(bytes) : bytes,
  };
}
