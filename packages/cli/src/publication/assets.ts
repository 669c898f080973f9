import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Texts } from '../locale/texts.js';
import { makeFolder, writeOut } from '../output/sink.js';

/** Folder beside the page that holds the widgets. */
export const ASSETS = 'takar';

/** Copies what a page loads: the classic file, its styles and the parts that it loads on demand. */
export async function copyAssets(out: string, texts: Texts): Promise<void> {
  const from = dirname(fileURLToPath(import.meta.resolve('@takar/widgets/takar.min.js')));
  const to = join(out, ASSETS);
  await makeFolder(to, texts);
  for (const file of await readdir(from))
    if (/^takar\d*\..*(?:js|css|LICENSES\.txt)$/.test(file) && !file.startsWith('takar.whole.'))
      await writeOut([await readFile(join(from, file))], join(to, file), texts);
}
