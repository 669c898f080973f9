import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID, sheetFromCells, type RawCell } from '@takar/core';
import { nodeName, readCascade, readCascadeJson, validateCascade, type Cascade } from '@takar/core/cascade';
import { cascadeOf } from './support/clean-tree.js';
import { csv, links } from './support/read.js';

const CHAIN = ['tujuan: A > ', 'sasaran: B > A', 'program: C > B', 'program: D > B'];

test('an adjacency list by ids', () => {
  const cascade = csv(
    'id,parent_id,jenjang,nama',
    '1,,Tujuan,A',
    '2,1,Sasaran Strategis,B',
    '3,2,Program,C',
    '4,2,Program,D',
  );
  assert.equal(cascade.format, 'adjacency');
  assert.deepEqual(links(cascade), CHAIN);
});

test('a parent of 0, a dash or NULL is none', () => {
  for (const none of ['0', '-', 'NULL', 'null', ''])
    assert.deepEqual(links(csv('id,parent,level,nama', `1,${none},Tujuan,A`, '2,1,Sasaran,B')), CHAIN.slice(0, 2));
});

test('an adjacency list by titles, where one title stands on two levels', () => {
  const cascade = csv(
    'Kinerja;Induk;Jenjang',
    'A;;Tujuan',
    'Mutu;A;Sasaran',
    'Mutu;Mutu;Program',
    'Unit;Mutu;Kegiatan',
  );
  assert.deepEqual(links(cascade), [
    'tujuan: A > ',
    'sasaran: Mutu > A',
    'program: Mutu > Mutu',
    'kegiatan: Unit > Mutu',
  ]);
});

test('several parents in one cell, and in several rows', () => {
  const one = csv('id;parent;level;nama', '1;;Sasaran;A', '2;;Sasaran;B', '3;"1;2";Program;C');
  const many = csv('id;parent;level;nama', '1;;Sasaran;A', '2;;Sasaran;B', '3;1;Program;C', '3;2;Program;C');
  assert.deepEqual(links(one), ['sasaran: A > ', 'sasaran: B > ', 'program: C > A, B']);
  assert.deepEqual(links(many), links(one));
  assert.deepEqual(
    validateCascade(many, { messages: ID }).issues.filter(({ severity }) => severity === 'error'),
    [],
  );
});

test('a column a level, where a blank is the cell above and the same path is the same node', () => {
  const cascade = csv('No,Tujuan,Sasaran,Program', '1,A,B,C', '2,,,D', '3,A,B,D');
  assert.equal(cascade.format, 'path');
  assert.deepEqual(links(cascade), CHAIN);
});

test('merged cells end where a higher level changes', () => {
  const cascade = csv('Tujuan,Sasaran,Program', 'A,B,C', 'E,,F');
  assert.deepEqual(links(cascade), [
    'tujuan: A > ',
    'sasaran: B > A',
    'program: C > B',
    'tujuan: E > ',
    'program: F > E',
  ]);
  assert.deepEqual(
    validateCascade(cascade, { messages: ID }).issues.map(({ code, line }) => [code, line]),
    [['cascade/level-skipped', 3]],
  );
});

test('headers of column numbers, repeated headers and totals are no nodes', () => {
  const cascade = csv('Tujuan,Sasaran,Program', '(1),(2),(3)', 'A,B,C', 'Tujuan,Sasaran,Program', ',,D', 'Jumlah,,');
  assert.deepEqual(links(cascade), CHAIN);
});

test('each level of a path has the attributes beside it', () => {
  const cascade = csv(
    'Tujuan,Indikator,Satuan,Target,Sasaran,Indikator,Satuan,Target',
    'A,Indeks A,indeks,80,B,Persentase B,%,90',
    ',,,,,Persentase lain,%,70',
  );
  const { indicators } = cascade;
  const rows = [...indicators.node].map((node, row) => [
    nodeName(cascade, node),
    indicators.names[row],
    indicators.table.numberCell(row, 'target')?.value,
  ]);
  assert.deepEqual(rows, [
    ['A', 'Indeks A', 80],
    ['B', 'Persentase B', 90],
    ['B', 'Persentase lain', 70],
  ]);
});

test('attributes that name their level belong to it', () => {
  const cascade = csv(
    'Sasaran,Program,Indikator Sasaran,Indikator Program,Pagu Program',
    'B,C,Indeks B,Persentase C,"1.000.000"',
  );
  assert.deepEqual(
    [...cascade.indicators.node].map((node, row) => `${nodeName(cascade, node)}: ${cascade.indicators.names[row]}`),
    ['B: Indeks B', 'C: Persentase C'],
  );
  assert.deepEqual([...cascade.budget], [NaN, 1_000_000]);
});

test('in a column a level, what a level has no column for is not lacking there', () => {
  const clean = csv(
    'Tujuan,Sasaran,Program,Indikator,Satuan,Target,Penanggung Jawab',
    'A,B,C,Jumlah C,dokumen,3,Kabid A',
    ',,D,Jumlah D,dokumen,4,Kabid B',
  );
  assert.deepEqual(validateCascade(clean, { messages: ID }).issues, []);
  const faulty = csv(
    'Tujuan,Sasaran,Program,Indikator,Satuan,Target,Penanggung Jawab',
    'A,B,C,Jumlah C,dokumen,3,Kabid A',
    ',,D,Jumlah D,,4,',
  );
  assert.deepEqual(
    validateCascade(faulty, { messages: ID }).issues.map(({ code, line }) => [code, line]),
    [
      ['cascade/no-owner', 3],
      ['cascade/no-unit', 3],
    ],
  );
});

test('a level with a column of its own lacks what stands blank in it', () => {
  const cascade = csv(
    'Tujuan,Indikator Tujuan,Satuan Tujuan,Sasaran,Indikator Sasaran,Satuan Sasaran',
    'A,Indeks A,,B,Indeks B,%',
  );
  assert.deepEqual(
    validateCascade(cascade, { messages: ID }).issues.map(({ code, column }) => [code, column]),
    [['cascade/no-unit', 3]],
  );
});

test('outline codes, with the parent that a code names and nobody has', () => {
  const cascade = csv('No,Uraian', '1,A', '1.1,B', '1.1.1,C', '1.1.2,D', '1.2.1,E', '1.3,F');
  assert.equal(cascade.format, 'outline');
  assert.deepEqual(links(cascade), ['1: A > ', '2: B > A', '3: C > B', '3: D > B', '3: E > ', '2: F > A']);
  assert.deepEqual(
    validateCascade(cascade, { messages: ID }).issues.map(({ code, line }) => [code, line]),
    [['cascade/orphan', 6]],
  );
});

test('numbered levels in the order of reading', () => {
  const cascade = csv('Level,Uraian', '1,A', '2,B', '3,C', '3,D', '1,E', '3,F');
  assert.deepEqual(links(cascade), ['1: A > ', '2: B > A', '3: C > B', '3: D > B', '1: E > ', '3: F > E']);
  assert.deepEqual(
    validateCascade(cascade, { messages: ID }).issues.map(({ code, line }) => [code, line]),
    [['cascade/level-skipped', 7]],
  );
});

test('objects within objects, by children and by names of levels', () => {
  const plain = {
    nama: 'A',
    level: 'tujuan',
    children: [
      {
        nama: 'B',
        level: 'sasaran',
        children: [
          { nama: 'C', level: 'program' },
          { nama: 'D', level: 'program' },
        ],
      },
    ],
  };
  const named = { tujuan: [{ uraian: 'A', sasaran: [{ uraian: 'B', program: [{ uraian: 'C' }, { uraian: 'D' }] }] }] };
  for (const value of [plain, [plain], named, { data: plain }]) {
    const { cascade } = readCascadeJson(value, { messages: ID });
    assert.ok(cascade !== null);
    assert.deepEqual(links(cascade), CHAIN);
  }
});

test('a nested node says where it stands in the document', () => {
  const value = {
    nama: 'A',
    level: 'tujuan',
    children: [{ nama: 'B', level: 'program', children: [{ nama: 'C', level: 'tujuan' }] }],
  };
  const { cascade } = readCascadeJson(value, { messages: ID });
  const [issue] = validateCascade(cascade as Cascade, { messages: ID }).issues;
  assert.equal(issue?.code, 'cascade/wrong-parent-level');
  assert.equal(issue?.path, '/children/0/children/0');
});

test('indicators of a nested node stand in a list', () => {
  const value = [
    {
      nama: 'A',
      children: [
        {
          nama: 'B',
          indikator: [
            { nama: 'Indeks', target: '80,5' },
            { nama: 'Persen', target: 7 },
          ],
        },
      ],
    },
  ];
  const { cascade } = readCascadeJson(value, { messages: ID });
  assert.deepEqual(cascade?.indicators.names, ['Indeks', 'Persen']);
  assert.equal(cascade?.indicators.table.numberCell(0, 'target')?.value, 80.5);
});

test('nodes with links beside them, as drawing libraries keep them', () => {
  const value = {
    nodeDataArray: [
      { key: 1, text: 'A' },
      { key: 2, text: 'B' },
      { key: 3, text: 'C', parent: 1 },
    ],
    linkDataArray: [
      { from: 1, to: 2 },
      { from: 2, to: 3 },
    ],
  };
  const { cascade } = readCascadeJson(value, { messages: ID });
  assert.deepEqual(links(cascade as Cascade), ['?: A > ', '?: B > A', '?: C > B, A']);
});

test('plans of staff hang on the plan that they name of their superior', () => {
  const cascade = csv(
    'NIP,Nama,NIP Atasan,Rencana Hasil Kerja,Rencana Hasil Kerja Pimpinan yang Diintervensi',
    '1,Andi,,Layanan prima,',
    '2,Budi,1,Standar layanan,Layanan prima',
    '3,Citra,2,Rancangan standar,Standar layanan',
    '4,Dewi,2,Rekap,Standar pelayanan',
    '5,Eka,2,Arsip,',
  );
  assert.equal(cascade.format, 'plans');
  assert.deepEqual(links(cascade).slice(0, 3), [
    '?: Layanan prima > ',
    '?: Standar layanan > Layanan prima',
    '?: Rancangan standar > Standar layanan',
  ]);
  assert.deepEqual(
    validateCascade(cascade, { messages: ID }).issues.map(({ code, line }) => [code, line]),
    [
      ['cascade/plan-unlinked', 5],
      ['cascade/plan-unlinked', 6],
    ],
  );
});

test('people and their superiors are a tree of posts', () => {
  const cascade = csv(
    'NIP,Nama,NIP Atasan,Jenis Jabatan',
    '1,Andi,,JPT Pratama',
    '2,Budi,1,Administrator',
    '3,Citra,1,Pelaksana',
  );
  assert.deepEqual(links(cascade), ['jpt: Andi > ', 'administrator: Budi > Andi', 'pelaksana: Citra > Andi']);
  assert.deepEqual(validateCascade(cascade, { messages: ID }).issues, []);
});

test('staff by results of the superior: a result that nobody serves is not covered', () => {
  const rows: RawCell[][] = [
    ['1', 'Budi', 'Standar layanan', ''],
    ['2', 'Citra', 'Rancangan standar; Rekap', ''],
  ];
  const sheet = sheetFromCells(
    ['No', 'Nama Pegawai', 'Terpenuhinya standar layanan dinas', 'Tersedianya data layanan dinas'],
    rows,
  );
  const cascade = cascadeOf(sheet);
  assert.equal(cascade.format, 'roles');
  assert.deepEqual(links(cascade).slice(2), [
    '?: Standar layanan > Terpenuhinya standar layanan dinas',
    '?: Rancangan standar > Terpenuhinya standar layanan dinas',
    '?: Rekap > Terpenuhinya standar layanan dinas',
  ]);
  assert.deepEqual(
    validateCascade(cascade, { messages: ID }).issues.map(({ code, node }) => [code, node]),
    [['cascade/parent-uncovered', 'Tersedianya data layanan dinas']],
  );
});

test('keys compare after NFC and trim, and not by case', () => {
  const cascade = csv('id,parent,nama', 'Café ,,A', 'b,Cafe\u0301,B', 'c,CAFÉ,C');
  assert.deepEqual(links(cascade), ['?: A > ', '?: B > A', '?: C > ']);
});

test('a table without tree is said to be none, with its headers', () => {
  const { cascade, issues } = readCascade(sheetFromCells(['Indikator', 'Nilai'], [['IKM', 80]]), { messages: ID });
  assert.equal(cascade, null);
  assert.equal(issues[0]?.code, 'cascade/not-a-tree');
  assert.match(issues[0]?.message ?? '', /“Indikator”, “Nilai”/);
});

test('a chain of 100,000 nodes and a fan of 100,000 do not overflow the stack', () => {
  let nested: Record<string, unknown> = { nama: 'leaf' };
  for (let depth = 0; depth < 100_000; depth += 1) nested = { nama: `n${depth}`, children: [nested] };
  const deep = readCascadeJson(nested, { messages: ID }).cascade as Cascade;
  assert.equal(deep.length, 100_001);
  assert.deepEqual(validateCascade(deep, { messages: ID }).issues, []);
  const fan = { nama: 'root', children: Array.from({ length: 100_000 }, (_, i) => ({ nama: `c${i}` })) };
  const wide = readCascadeJson(fan, { messages: ID }).cascade as Cascade;
  assert.equal(wide.length, 100_001);
  assert.deepEqual(validateCascade(wide, { messages: ID }).issues, []);
});

test('nested sets without a parent column', () => {
  const cascade = csv(
    'id,nama,jenjang,lft,rgt',
    '7,D,Program,5,6',
    '1,A,Tujuan,1,8',
    '2,B,Sasaran,2,7',
    '5,C,Program,3,4',
  );
  assert.equal(cascade.format, 'outline');
  assert.deepEqual(links(cascade).sort(), [...CHAIN].sort());
});

test('bounds of nested sets that cross or are none leave the node to the parent that still holds it, or to none', () => {
  const cascade = csv(
    'id,nama,jenjang,lft,rgt',
    '1,A,Tujuan,1,10',
    '2,B,Sasaran,2,5',
    '3,C,Program,4,7',
    '4,D,Program,x,9',
  );
  assert.deepEqual(links(cascade), ['tujuan: A > ', 'sasaran: B > A', 'program: C > A', 'program: D > ']);
});

test('of nested sets that begin at one bound the wider holds the narrower, in any order of rows', () => {
  const rows = ['1,A,Tujuan,1,10', '2,B,Sasaran,1,8', '3,C,Program,1,3', '4,D,Program,4,8'];
  const found = ['tujuan: A > ', 'sasaran: B > A', 'program: C > B', 'program: D > B'];
  for (const order of [rows, rows.toReversed(), [...rows.slice(2), ...rows.slice(0, 2)]])
    assert.deepEqual(links(csv('id,nama,jenjang,lft,rgt', ...order)).sort(), [...found].sort());
});

test('one table a level with foreign keys, where ids begin anew in every table', () => {
  const { cascade } = readCascadeJson(
    {
      data: {
        tujuan: [{ id: 1, tujuan: 'A' }],
        sasaran: [{ id: 1, id_tujuan: 1, sasaran: 'B' }],
        program: [
          { id: 1, sasaran_id: 1, nama: 'C' },
          { id: 2, idSasaran: 1, nama: 'D' },
        ],
        indikator_sasaran: [{ id: 9, id_sasaran: 1, indikator: 'Indeks', target: '80', satuan: 'indeks' }],
      },
    },
    { messages: ID },
  );
  assert.ok(cascade !== null);
  assert.equal(cascade.format, 'adjacency');
  assert.deepEqual(links(cascade), CHAIN);
  assert.deepEqual([...cascade.indicators.names], ['Indeks']);
  assert.equal(cascade.place(2, 'title').path, '/data/program/0/nama');
});
