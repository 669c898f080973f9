// npm run build: TypeScript, bundles, integrity, manifest, release zip. Everything it writes is ignored by git.
import { relative } from 'node:path';
import { root } from './lib/paths.mjs';
import { mustNode } from './lib/run.mjs';
import { editorData } from './steps/editor-data.mjs';
import { integrity } from './steps/integrity.mjs';
import { licences } from './steps/licences.mjs';
import { manifest } from './steps/manifest.mjs';
import { periksa } from './steps/periksa.mjs';
import { prune } from './steps/prune.mjs';
import { release } from './steps/release.mjs';
import { themes } from './steps/themes.mjs';

prune();
await mustNode('node_modules/typescript/bin/tsc', '-b');
await mustNode('node_modules/rollup/dist/bin/rollup', '-c', '--silent');
await periksa();
await manifest();
editorData();
themes();
integrity();
licences();
console.log(`built ${relative(root, release())}`);
