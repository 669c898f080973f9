import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { shortHtml } from '../scripts/lib/short-html.mjs';

const id = '/takar/packages/widgets/dist/part.js';
const shortened = async (code) => {
  const source = { name: 'source', resolveId: () => id, load: () => code };
  const build = await rollup({ input: id, plugins: [source, shortHtml()] });
  const { output } = await build.generate({ format: 'es' });
  return output[0].code;
};

test('a line break in a template of HTML is one blank, in nested templates too; expressions and other texts stay', async () => {
  const code = [
    'const html = String.raw;',
    'const css = String.raw;',
    'export const part = html `<p',
    '    class="a"',
    '  >',
    '  ${html`<b>',
    '    one</b>`}  two ${`kept',
    '  here`}</p>`;',
    'export const sheet = css`a {',
    '  b: c;',
    '}`;',
  ].join('\n');
  const out = await import(`data:text/javascript,${encodeURIComponent(await shortened(code))}`);
  assert.equal(out.part, '<p class="a" > <b> one</b>  two kept\n  here</p>');
  assert.equal(out.sheet, 'a {\n  b: c;\n}');
});
