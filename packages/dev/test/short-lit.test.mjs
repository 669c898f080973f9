import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/lib/paths.mjs';
import { shortLit } from '../scripts/lib/short-lit.mjs';

const home = join(root, 'node_modules/@lit/reactive-element');
const file = join(home, 'css-tag.js');
/** What the module asks of a page before anything else. */
const PAGE = 'const Document = class {}; const CSSStyleSheet = class {};\n';

test('texts of Lit for those who write components are found, and only they are left out', async () => {
  const code = readFileSync(file, 'utf8');
  const short = shortLit().transform(code, file).code;
  assert.ok(short.length < code.length - 140);
  const module = `${PAGE}${short.replace(/^\/\/# sourceMappingURL.*$/m, '')}`;
  const { css, unsafeCSS } = await import(`data:text/javascript,${encodeURIComponent(module)}`);
  const [parts, value] = [['a{b:', '}'], 'c'];
  assert.equal(css(parts, unsafeCSS(value)).cssText, 'a{b:c}');
  assert.throws(() => css(parts, value), /Value passed to 'css' function must be a 'css' function result: c/);
  assert.equal(shortLit().transform(code, '/packages/widgets/dist/styles/host.js'), null);
});

test('what decorators need is found, and only it is left out', () => {
  const base = join(home, 'reactive-element.js');
  const code = readFileSync(base, 'utf8');
  const short = shortLit().transform(code, base).code;
  assert.ok(short.length < code.length - 300);
  assert.doesNotMatch(short, /metadata|addInitializer|\bl\b\?\.forEach/i);
  for (const kept of ['static createProperty', 'requestUpdate(', 'performUpdate(', 'reactiveElementVersions'])
    assert.ok(short.includes(kept), kept);
  assert.throws(() => shortLit().transform(short, base), /short-lit: .* has no /);
});
