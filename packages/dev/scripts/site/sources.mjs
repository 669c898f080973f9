import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow } from '../lib/files.mjs';
import { root } from '../lib/paths.mjs';

/** Folders and files whose Markdown becomes pages, in the order of the navigation. */
const WHERE = ['README.md', 'docs', 'packages', 'examples', '.github'];
const LEFT_OUT = /(^|\/)(node_modules|dist|build|coverage|corpus|peers|\.[^/]*\/|CHANGELOG)/;

/** Markdown files of the project, as paths from its root. */
export function markdownSources() {
  return WHERE.flatMap((path) =>
    path.endsWith('.md')
      ? [path]
      : filesBelow(join(root, path))
          .map((file) => relative(root, file).replaceAll('\\', '/'))
          .filter((file) => file.endsWith('.md') && (path === '.github' || !LEFT_OUT.test(file)))
          .sort(),
  );
}

/** Address of a page by the path of its source: `docs/table.md` is `docs/table.html`, a README is its folder's index. */
export const addressOf = (path) => path.replace(/(^|\/)README\.md$/, '$1index.html').replace(/\.md$/, '.html');

/** Whether the project has a file or folder of this path. */
export const isThere = (path) => existsSync(join(root, path));
