import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../config/nightly.mjs';
import { root } from '../lib/paths.mjs';
import { evidencePage } from './page.mjs';
import { promisesOf } from './promises.mjs';
import { records } from './records.mjs';

/** What the README promises, with the commands of its proofs. */
export const promises = () => promisesOf(readFileSync(join(root, 'README.md'), 'utf8'));

/** docs/evidence.md as the records give it. */
export const evidence = () => evidencePage({ promises: promises(), checks, records: records() });

export const writeEvidence = () => writeFileSync(join(root, 'docs/evidence.md'), evidence());
