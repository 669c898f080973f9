import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { shortLit } from '../scripts/lib/short-lit.mjs';

const file = createRequire(import.meta.url).resolve('@lit/reactive-element/css-tag.js');
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
