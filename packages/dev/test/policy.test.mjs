import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { messagesOf } from '@takar/core';
import { escapeMarkup } from '@takar/widgets/pictures.js';
import { root } from '../scripts/lib/paths.mjs';
import { policy } from '../server/policy.mjs';

test('a public page and the portals send the policy of the examples', async () => {
  const module = (path) => import(pathToFileURL(join(root, 'packages/cli/dist', path)));
  const { publicPage } = await module('publication/page.js');
  const { textsOf } = await module('locale/texts-of.js');
  const page = {
    title: 'T',
    assets: 'takar',
    attributes: {},
    indicators: null,
    people: [],
    minimum: null,
    provenance: [],
  };
  const html = publicPage(page, textsOf('id').publication, messagesOf('id'));
  assert.ok(html.includes(`content="${escapeMarkup(policy)}"`));
  const php = readFileSync(join(root, 'examples/portals/shared/policy.php'), 'utf8');
  for (const directive of policy.split('; ')) assert.ok(php.includes(directive), directive);
});
