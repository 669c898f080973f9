import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { EN, ID, sheetFromCells } from '@takar/core';
import { readCascade, readCascadeJson } from '@takar/core/cascade';
import { sheetOfCsv } from './kept/told.js';

/** Path, line and column of the rows that give no node, and how many nodes there are. */
function dropped(...lines: readonly string[]) {
  const { cascade, issues } = readCascade(sheetOfCsv(lines), { messages: ID });
  const found = issues.filter(({ code }) => code === 'cascade/row-not-read');
  return [cascade?.length, ...found.map(({ path, line, column }) => `${path} ${line}:${column}`)];
}

const LEVELS = ['Level;Uraian;Target', '1;A;', ...Array.from({ length: 9 }, (_, i) => `2;B${i};`)];

describe('a row that gives no node is told with its line and column', () => {
  test('numbered levels: no level, a level that is none, no text', () => {
    assert.deepEqual(dropped(...LEVELS, 'dua;X;5'), [10, '/rows/10/Level 12:1']);
    assert.deepEqual(dropped(...LEVELS, ';X;'), [10, '/rows/10/Level 12:1']);
    assert.deepEqual(dropped(...LEVELS, '3;;5'), [10, '/rows/10/Uraian 12:2']);
    assert.deepEqual(dropped(...LEVELS, 'Level 3;;'), [10, '/rows/10/Uraian 12:2']);
  });

  test('plans: nobody named, as below a merged cell, or no plan', () => {
    const plans = ['NIP;NIP Atasan;Rencana Hasil Kerja;RHK Pimpinan', '1;;Mutu naik;', '2;1;Loket;Mutu naik'];
    assert.deepEqual(dropped(...plans, ';1;Meja;Mutu naik', '3;1;;Mutu naik'), [
      2,
      '/rows/2/NIP 4:1',
      '/rows/3/Rencana Hasil Kerja 5:3',
    ]);
  });

  test('rows by parent, codes, bounds and columns a level', () => {
    assert.deepEqual(dropped('id;parent;nama;target', 'a;;A;', 'b;a;B;', ';a;;5'), [2, '/rows/2/nama 4:3']);
    assert.deepEqual(dropped('Kode;Uraian', '1;A', '1.1;B', 'tanpa kode *);C'), [2, '/rows/2/Kode 4:1']);
    assert.deepEqual(dropped('lft;rgt;nama', '1;4;A', '2;3;B', '5;6;'), [2, '/rows/2/nama 4:3']);
    assert.deepEqual(dropped('Tujuan;Sasaran;Indikator;Target', ';;Waktu;5', 'A;B;;'), [2, '/rows/0/Tujuan 2:1']);
  });
});

test('rows that are plainly none are left out in silence: blanks, dashes, totals, headings, headers again', () => {
  const rows = ['; ;', '-;-;-', 'Jumlah;;5', 'PERANGKAT DAERAH;;', 'Level;Uraian;Target', '1;2;3'];
  const more = Array.from({ length: 50 }, (_, i) => `2;C${i};`);
  assert.deepEqual(dropped(...LEVELS, ...more, ...rows), [60]);
  assert.deepEqual(dropped('No;Kode;Uraian', '1;1;A', '2;1.1;B', 'MISI KEDUA;;'), [2]);
});

test('a text alone is no heading where texts of nodes stand in the first column', () => {
  const lines = ['Uraian;Level', 'A;1', ...Array.from({ length: 9 }, (_, i) => `B${i};2`)];
  assert.deepEqual(dropped(...lines, 'Lupa jenjang;'), [10, '/rows/10/Level 12:2']);
});

test('the words say which column, and what stands there', () => {
  const message = (lines: readonly string[], messages = ID) =>
    readCascade(sheetOfCsv(lines), { messages }).issues[0]?.message;
  assert.equal(message([...LEVELS, 'dua;X;']), 'Baris ini tidak masuk ke pohon: kolom “Level” berisi “dua”.');
  assert.equal(message([...LEVELS, '3;;5'], EN), 'This row is not in the tree: column “Uraian” is empty.');
});

test('a thousand are told one by one, the rest is counted', () => {
  const rows = Array.from({ length: 1003 }, (_, i): string[] => ['', 'a', '', String(i)]);
  const sheet = sheetFromCells(['id', 'parent', 'nama', 'target'], [['a', '', 'A', ''], ...rows]);
  const { issues } = readCascade(sheet, { messages: EN });
  assert.equal(issues.filter(({ code }) => code === 'cascade/row-not-read').length, 1000);
  assert.match(issues.find(({ code }) => code === 'cascade/more-issues')?.message ?? '', /^3 more .*row-not-read/);
});

test('objects of tables of levels that name no node are told by their path', () => {
  const { cascade, issues } = readCascadeJson(
    {
      tujuan: [{ id: 1, tujuan: 'A' }, { target: 5 }, {}],
      sasaran: [{ id: 2, sasaran: 'B', id_tujuan: 1 }],
      indikator_sasaran: [{ id_sasaran: 2, indikator: 'x' }, { indikator: 'lepas' }],
    },
    { messages: EN },
  );
  assert.equal(cascade?.length, 2);
  assert.deepEqual(
    issues.map(({ code, path, message }) => [code, path, message]),
    ['/tujuan/1', '/indikator_sasaran/1'].map((path) => [
      ...['cascade/row-not-read', path],
      'This row is not in the tree: no column names its node.',
    ]),
  );
});
