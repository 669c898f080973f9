import { fileURLToPath } from 'node:url';

/** Where the recorder script is served; see `watch/violations.js`. */
export const watchMount = {
  prefix: '/__watch__/',
  folder: fileURLToPath(new URL('./watch', import.meta.url)),
};

const tag = '<script src="/__watch__/violations.js"></script>';

/** Puts the recorder before every other script of a page, so that it sees the first violation too. */
export function injectWatcher(bytes) {
  const page = bytes.toString('utf8');
  const head = /<head(\s[^>]*)?>/i.exec(page);
  if (!head) throw new Error('invalid page: no <head> to put the violation recorder into');
  const at = head.index + head[0].length;
  return Buffer.from(page.slice(0, at) + tag + page.slice(at));
}
