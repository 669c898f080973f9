// npm run clean: removes everything that the build made.
import { rmSync } from 'node:fs';
import { root } from './lib/paths.mjs';
import { made } from './lib/made.mjs';

for (const path of made) rmSync(`${root}/${path}`, { recursive: true, force: true });
