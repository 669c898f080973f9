import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '#src/text/nearest.js';
import { oneLine } from '#src/text/plain.js';
import { styleOf } from '#src/text/style.js';
import { textTable } from '#src/text/table.js';
import { cut, displayWidth, pad } from '#src/text/width.js';
import { hang, wrap, wrapIn } from '#src/text/wrap.js';
import { createProgress } from '#src/output/progress.js';

const plain = styleOf({});

test('width counts columns, not letters', () => {
  assert.equal(displayWidth('Kinerja'), 7);
  assert.equal(displayWidth('e\u0301'), 1);
  assert.equal(displayWidth('予算'), 4);
  assert.equal(displayWidth('\u001b[1mtebal\u001b[22m'), 5);
});

test('what is too long is cut with an ellipsis', () => {
  assert.equal(cut('capaian', 7), 'capaian');
  assert.equal(cut('capaian kinerja', 9), 'capaian…');
  assert.equal(pad('7', 3, 'right'), '  7');
});

test('text wraps between words, and words that are too long are broken', () => {
  assert.deepEqual(wrap('indeks kepuasan masyarakat', 15), ['indeks kepuasan', 'masyarakat']);
  assert.deepEqual(wrap('perpustakaan', 5), ['perpu', 'staka', 'an']);
  assert.deepEqual(wrapIn('satu dua tiga empat', 4, 2), ['satu', 'dua…']);
  assert.deepEqual(hang('a: ', 'satu dua tiga empat lima enam', 23, '   '), ['a: satu dua tiga empat', '   lima enam']);
});

test('a table squeezes text and never figures', () => {
  const columns = [
    { head: 'indikator', align: 'left', least: 6 },
    { head: 'target', align: 'right' },
  ] as const;
  const rows = [['angka kematian bayi', '20.959.401.847'], { heading: 'Unit' }, ['b', '1']];
  assert.deepEqual(
    [...textTable(columns, () => rows, 26, plain)],
    [
      'indikator           target',
      '──────────  ──────────────',
      'angka       20.959.401.847',
      'kematian',
      'bayi',
      'Unit',
      'b                        1',
    ],
  );
});

test('the nearest names come first', () => {
  assert.deepEqual(nearest('compte', ['compute', 'explain', 'rules']), ['compute']);
  assert.deepEqual(nearest('relus', ['compute', 'rules']), ['rules']);
  assert.deepEqual(nearest('kemenkeu', ['pemda-uncapped', 'kemenkeu-2026']), ['kemenkeu-2026']);
  assert.deepEqual(nearest('xyz', ['compute']), []);
});

test('text of the data holds nothing that a terminal obeys', () => {
  assert.equal(oneLine('a\u001b[31m\r\nb\u202ec'), 'a [31m bc');
});

test('colours need a terminal and no NO_COLOR', () => {
  const before = { ...process.env };
  process.env.TERM = 'xterm';
  delete process.env.NO_COLOR;
  assert.notEqual(styleOf({ isTTY: true }).error('x'), 'x');
  process.env.NO_COLOR = '1';
  assert.equal(styleOf({ isTTY: true }).error('x'), 'x');
  assert.equal(styleOf({ isTTY: false }).error('x'), 'x');
  process.env.NO_COLOR = before.NO_COLOR ?? '';
  process.env.TERM = before.TERM ?? '';
});

test('progress shows on a terminal once work lasts over a second, and goes away', (t) => {
  t.mock.timers.enable({ apis: ['Date'] });
  process.env.TERM = 'xterm';
  const written: string[] = [];
  const stream = {
    isTTY: true,
    columns: 60,
    write: (text: string) => written.push(text),
  } as unknown as NodeJS.WriteStream;
  const progress = createProgress(stream);
  progress.stage('membaca', 100);
  progress.tick(10);
  assert.deepEqual(written, []);
  t.mock.timers.tick(1200);
  progress.tick(50);
  assert.match(written.join(''), /█+░+ {2}50 % membaca/);
  progress.end();
  assert.equal(written.at(-1), '\r\u001b[K');
  progress.tick(90);
  assert.equal(written.at(-1), '\r\u001b[K');
});

test('work that is known to be long is told of before it begins', () => {
  const written: string[] = [];
  const stream = {
    isTTY: true,
    columns: 60,
    write: (text: string) => written.push(text),
  } as unknown as NodeJS.WriteStream;
  createProgress(stream).stage('menghitung', undefined, true);
  assert.match(written.join(''), /menghitung/);
});

test('progress is silent elsewhere', () => {
  const stream = { isTTY: false, write: () => assert.fail('wrote') } as unknown as NodeJS.WriteStream;
  createProgress(stream).stage('membaca');
});
