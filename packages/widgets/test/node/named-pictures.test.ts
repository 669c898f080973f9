import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ID, readCsv, type Sheet } from '@takar/core';
import { learn, PICTURES, plainContext, staticHtml, tableOfPicture } from '@takar/widgets/pictures.js';
import { fileUrl } from './support.js';

/** Widgets that draw no picture. */
const WITHOUT = ['explain', 'filter', 'source', 'table'];

test('every widget with a picture can be drawn without a page', () => {
  const files = readdirSync(fileUrl('packages/widgets/src/widgets')).map((file) => file.replace(/\.ts$/, ''));
  assert.deepEqual(
    Object.keys(PICTURES).sort(),
    files.filter((name) => !WITHOUT.includes(name)).sort(),
    'src/view/named-pictures.ts has a line for each widget',
  );
});

test('a static page holds the picture, its rows and its sources, and no script', async () => {
  const { sheet } = readCsv(readFileSync(fileUrl('examples/portals/capaian/capaian.csv')), { messages: ID });
  const picture = await PICTURES['bullet']?.();
  const settings = { messages: ID, policy: null, numbers: null, map: null, polarity: null, asOf: '2023-12-31' };
  const data = await picture?.sheet(sheet as Sheet, settings);
  const tongue = await learn('id');
  const drawn = data?.draw(plainContext(tongue, 'Capaian <2023>', { asOf: '2023-12-31' }));
  assert.ok(drawn);
  const table = tableOfPicture(drawn);
  const options = { heading: 'Capaian <2023>', provenance: ['Sumber: capaian.csv'], lang: 'id' };
  const html = staticHtml(drawn, table, 800, options);
  assert.equal(table.rows.length, data?.length);
  assert.equal(html.match(/<tr>/g)?.length, table.rows.length + 1);
  assert.ok(html.includes('<h1>Capaian &lt;2023&gt;</h1>') && html.includes('Sumber: capaian.csv'));
  const svg = Buffer.from(/base64,([^"]+)"/.exec(html)?.[1] ?? '', 'base64').toString('utf8');
  assert.match(svg, /^<svg [\s\S]*<\/svg>\n$/);
  assert.doesNotMatch(html, /<script|style="|class="picture/);
});
