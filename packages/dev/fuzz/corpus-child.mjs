// Reads every file of the corpus; `current` says which, so that one that never ends is known.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostileFiles } from '../corpus/hostile-files/files.mjs';
import { openArrow, openFile, readFile } from './targets.mjs';

const { current } = JSON.parse(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'takar-corpus-'));
for await (const [what, name, bytes, code = null] of hostileFiles()) {
  writeFileSync(current, what);
  const began = performance.now();
  const file = join(folder, name);
  if (name.endsWith('.parquet')) writeFileSync(file, bytes);
  let failure = null;
  try {
    if (name.endsWith('.arrow')) openArrow(bytes);
    const { issues } = name.endsWith('.arrow') ? await openFile(file, bytes) : await readFile(file, bytes);
    if (code !== null && !issues.some((issue) => issue.code === code))
      failure = `no ${code}: ${issues.map((issue) => issue.code).join(', ')}`;
  } catch (error) {
    failure = String(error?.stack ?? error);
  }
  const milliseconds = Math.round(performance.now() - began);
  process.send({ what, failure, milliseconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) });
}
rmSync(folder, { recursive: true, force: true });
process.disconnect();
