import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { json, links, measures } from './support/read.js';

describe('foreign keys by any of their names', () => {
  for (const key of ['id_tujuan', 'tujuan_id', 'kode_tujuan', 'tujuan_kode', 'idTujuan', 'ID TUJUAN'])
    test(key, () =>
      assert.deepEqual(links(json({ tujuan: [{ id: 1, nama: 'A' }], sasaran: [{ id: 1, nama: 'B', [key]: 1 }] })), [
        'tujuan: A > ',
        'sasaran: B > A',
      ]),
    );
});

describe('own keys by any of their names', () => {
  for (const key of ['id', 'id_tujuan', 'tujuan_id', 'kode_tujuan', 'kode', 'uuid', 'UUID'])
    test(key, () =>
      assert.deepEqual(
        links(
          json({
            tujuan: [
              { [key]: 'x', nama: 'A' },
              { [key]: 'y', nama: 'C' },
            ],
            sasaran: [{ id: 7, nama: 'B', id_tujuan: 'y' }],
          }),
        ),
        ['tujuan: A > ', 'tujuan: C > ', 'sasaran: B > C'],
      ),
    );
});

describe('titles by any of their names', () => {
  for (const key of ['nama', 'tujuan', 'nama_tujuan', 'uraian_tujuan', 'tujuan_nama'])
    test(key, () =>
      assert.deepEqual(
        links(json({ tujuan: [{ id: 1, [key]: 'A' }], sasaran: [{ id: 1, nama: 'B', id_tujuan: 1 }] })),
        ['tujuan: A > ', 'sasaran: B > A'],
      ),
    );
});

describe('tables by any of their names', () => {
  for (const name of [
    'sasaran',
    'list_sasaran',
    'daftar_sasaran',
    'tabel_sasaran',
    'tb_sasaran',
    'tbl_sasaran',
    'ref_sasaran',
  ])
    test(name, () =>
      assert.deepEqual(links(json({ tujuan: [{ id: 1, nama: 'A' }], [name]: [{ id: 1, nama: 'B', id_tujuan: 1 }] })), [
        'tujuan: A > ',
        'sasaran: B > A',
      ]),
    );
  for (const name of ['indikator', 'indikator_sasaran', 'indicators', 'iku', 'IKU sasaran', 'tbl_indikator'])
    test(name, () => {
      const cascade = json({
        tujuan: [{ id: 1, nama: 'A' }],
        sasaran: [{ id: 1, nama: 'B', id_tujuan: 1 }],
        [name]: [{ id: 5, id_sasaran: 1, nama: 'Indeks', target: 80 }],
      });
      assert.deepEqual(links(cascade), ['tujuan: A > ', 'sasaran: B > A']);
      assert.deepEqual(measures(cascade), ['B: Indeks']);
      assert.equal(cascade.indicators.table.numberCell(0, 'target')?.value, 80);
    });
});

test('an indicator belongs to the lowest level that it names, and to none where it names none', () => {
  const cascade = json({
    tujuan: [{ id: 1, nama: 'A' }],
    sasaran: [{ id: 1, nama: 'B', id_tujuan: 1 }],
    indikator: [
      { id: 5, id_tujuan: 1, id_sasaran: 1, indikator: 'Indeks B', nama: 'lain' },
      { id: 6, id_tujuan: 1, indikator: 'Indeks A' },
      { id: 7, indikator: 'Indeks tanpa induk' },
    ],
  });
  assert.deepEqual(measures(cascade), ['A: Indeks A', 'B: Indeks B']);
});

test('a row that repeats the keys of its ancestors hangs on the lowest of them', () => {
  const cascade = json({
    tujuan: [{ id: 1, nama: 'A' }],
    sasaran: [{ id: 1, nama: 'B', id_tujuan: 1 }],
    program: [{ id: 1, nama: 'C', id_tujuan: 1, id_sasaran: 1 }],
  });
  assert.deepEqual(links(cascade), ['tujuan: A > ', 'sasaran: B > A', 'program: C > B']);
});

test('ids that two tables share are kept apart, and ids of one table are not', () => {
  const cascade = json({
    tujuan: [
      { id: 1, nama: 'A' },
      { id: 2, nama: 'B' },
    ],
    sasaran: [
      { id: 2, nama: 'C', id_tujuan: 1 },
      { id: 3, nama: 'D', id_tujuan: 2 },
    ],
  });
  assert.deepEqual(links(cascade), ['tujuan: A > ', 'tujuan: B > ', 'sasaran: C > A', 'sasaran: D > B']);
  assert.equal(new Set(cascade.ids).size, 4);
});

test('a foreign key of 0 or none leaves the row at the top', () => {
  const cascade = json({
    tujuan: [{ id: 1, nama: 'A' }],
    sasaran: [
      { id: 1, nama: 'B', id_tujuan: 1 },
      { id: 2, nama: 'C', id_tujuan: 0 },
      { id: 3, nama: 'D', id_tujuan: null },
      { id: 4, nama: 'E', id_tujuan: 9 },
    ],
  });
  assert.deepEqual(links(cascade), [
    'tujuan: A > ',
    'sasaran: B > A',
    'sasaran: C > ',
    'sasaran: D > ',
    'sasaran: E > ',
  ]);
});

test('rows without id and title are none, and those without id are known by their place', () => {
  const cascade = json({
    tujuan: [{ id: 1, nama: 'A' }],
    sasaran: [{ id_tujuan: 1 }, { nama: 'B', id_tujuan: 1 }, 'teks', null, { id: 7, id_tujuan: 1 }],
  });
  assert.deepEqual(links(cascade), ['tujuan: A > ', 'sasaran: B > A', 'sasaran: 7 > A']);
  assert.equal(cascade.place(1).path, '/sasaran/1');
  assert.equal(cascade.place(1, 'title').path, '/sasaran/1/nama');
  assert.equal(cascade.place(1, 'owner').path, '/sasaran/1');
});

test('a name of a table is escaped in paths', () => {
  const cascade = json({
    tujuan: [{ id: 1, nama: 'A' }],
    'Sasaran/~': [],
    sasaran: [{ id: 2, nama: 'B', id_tujuan: 1 }],
  });
  assert.equal(cascade.place(1).path, '/sasaran/0');
});

test('tables that name no row of another are no tree by foreign keys', () => {
  const cascade = json({ tujuan: [{ id: 1, nama: 'A' }], sasaran: [{ id: 2, nama: 'B' }] });
  assert.notEqual(cascade.format, 'adjacency');
});
