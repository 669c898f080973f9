import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bulletPicture } from '#src/scene/bullet/bullet-picture.js';
import { pictureSvg } from '#src/scene/picture-svg.js';
import { learn } from '#src/locale/tongue.js';
import { plainContext } from '#src/view/picture-context.js';
import { exampleComputation } from './support.js';

const tongue = await learn('id');
const context = plainContext(tongue, 'Capaian kinerja & indikator 2023', { asOf: '2023-12-31' });
const picture = bulletPicture(exampleComputation(), context);
const svg = (width: number, heading: string | null = context.heading): string =>
  pictureSvg(picture, width, { heading, provenance: ['Sumber: capaian.csv'], lang: 'id' }) ?? '';

test('a picture leaves its page with heading, summary, key and provenance', () => {
  const text = svg(900);
  assert.ok(text.includes('>Capaian kinerja &amp; indikator 2023</text>'));
  assert.ok(text.includes(`${picture.summary.slice(0, 20)}`));
  for (const { text: word } of picture.legend) assert.ok(text.includes(word.split(' ')[0] ?? ''), word);
  assert.ok(text.includes('Sumber: capaian.csv'));
});

test('everything lies inside, at any width', () => {
  for (const width of [320, 640, 1280]) {
    const text = svg(width);
    const height = Number(/height="(\d+)" viewBox/.exec(text)?.[1]);
    const tops = [...text.matchAll(/<g transform="translate\(12 (\d+)\)">/g)].map(([, y]) => Number(y));
    assert.deepEqual(
      tops,
      [...tops].sort((a, b) => a - b),
    );
    assert.ok(tops.length === 5 && (tops.at(-1) ?? 0) < height, `${width}`);
    for (const [, x] of text.matchAll(/<g transform="translate\((\d+) \d+\)"><path|<rect/g))
      assert.ok(x === undefined || Number(x) < width);
  }
});

test('a page that says heading and summary itself gets the picture and its key alone', () => {
  assert.ok(!svg(900, null).includes('Capaian kinerja &amp; indikator 2023</text>'));
});

test('there is no picture of nothing', () => {
  const none = bulletPicture(exampleComputation(), { ...context, unit: 'tidak ada' });
  assert.equal(pictureSvg(none, 900, { heading: null, provenance: [] }), null);
});

test('controls in a text leave no mark: XML could not hold them', () => {
  const text = svg(900, 'a\u0000b\u0008c\u001b[31md\u000b\u000ce\ufffe\uffff<f>\tg');
  assert.ok(text.includes('abc[31mde&lt;f&gt;'));
  assert.doesNotMatch(text, /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/);
});
