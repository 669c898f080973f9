/**
 * Draws docs/images/capaian.svg, the picture of the README, from the published rows of the example portal: the same scene
 * that the widget draws on screen. Needs the packages built.
 *
 *   node packages/dev/scripts/generate/readme-picture.mjs [--check]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compute, ID as messages, PEMDA_UNCAPPED, readCsv, readIndicators } from '@takar/core';
import { bulletOptions, bulletScene, countRows, learn, toSvg, viewRow } from '@takar/widgets/pictures.js';
import { root } from '../lib/paths.mjs';

/** Rows of the example that show what a report holds: met, exceeded, missed, lower is better, not reported, cut off. */
const SHOWN = [1, 4, 5, 8, 11, 22];
const file = join(root, 'docs/images/capaian.svg');

const tongue = await learn('id');
const { sheet } = readCsv(readFileSync(join(root, 'examples/portals/capaian/capaian.csv')), { messages });
const table = readIndicators(sheet, { messages });
const computation = compute(table, { policy: PEMDA_UNCAPPED, messages });
const views = SHOWN.map((row) => viewRow(computation, row - 1, { tongue, asOf: '2023-12-31' }));
const words = { width: 880, title: 'Capaian kinerja 2023', description: tongue.words.summary(countRows(views)) };
const picture = toSvg(bulletScene(views, bulletOptions(words, computation.scale, tongue)), { lang: 'id' });

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== picture) {
    console.error('docs/images/capaian.svg is not what the widget draws; run this script without --check.');
    process.exitCode = 1;
  }
} else {
  mkdirSync(join(root, 'docs/images'), { recursive: true });
  writeFileSync(file, picture);
}
