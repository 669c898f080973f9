import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { cssAboveFloor } from '../../config/floor.mjs';
import { filesBelow } from '../lib/files.mjs';
import { root } from '../lib/paths.mjs';

const folders = ['packages/widgets/src', 'packages/periksa/page', 'examples'];

/** Says each line of a style sheet that an old browser would drop; true when there is none. */
export function lintStyles() {
  let clean = true;
  for (const file of folders.flatMap((folder) => filesBelow(`${root}/${folder}`, (name) => name.endsWith('.css'))))
    for (const [index, line] of readFileSync(file, 'utf8').split(/\r?\n/).entries()) {
      if (!cssAboveFloor.test(line)) continue;
      console.error(`${relative(root, file)}:${index + 1}: younger than the browser floor: ${line.trim()}`);
      clean = false;
    }
  return clean;
}
