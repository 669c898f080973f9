import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID } from '@takar/core';
import { CHECKS, readSettings, type CascadeSettings, type CheckCode } from '@takar/core/cascade';
import { cleanRows, validated, type Row } from './support/clean-tree.js';

/** One fault planted in the clean tree, and the node that it is found at. */
interface Planted {
  readonly code: CheckCode;
  readonly node: string;
  readonly what: string;
  readonly plant: (rows: Row[]) => Row[] | void;
  readonly settings?: unknown;
}

function at(rows: Row[], id: string): Row {
  return rows.find((row) => row.ID === id) as Row;
}

/** Sets cells of one row. */
function set(id: string, cells: Row): (rows: Row[]) => void {
  return (rows) => void Object.assign(at(rows, id), cells);
}

const PLANTED: readonly Planted[] = [
  {
    code: 'cascade/cycle',
    node: 'K1',
    what: 'an activity hangs on its own sub-activity',
    plant: set('K1', { Induk: 'SK1' }),
  },
  { code: 'cascade/cycle', node: 'SK2', what: 'a node is its own parent', plant: set('SK2', { Induk: 'SK2' }) },
  { code: 'cascade/duplicate-id', node: 'SK3', what: 'two nodes have one id', plant: set('SK4', { ID: 'SK3' }) },
  {
    code: 'cascade/duplicate-id',
    node: 'SK3',
    what: 'a row stands twice',
    plant: (rows) => [...rows, { ...at(rows, 'SK3'), Bobot: '' }],
  },
  { code: 'cascade/orphan', node: 'SK3', what: 'the parent is not in the file', plant: set('SK3', { Induk: 'K9' }) },
  { code: 'cascade/orphan', node: 'P2', what: 'a programme names no parent', plant: set('P2', { Induk: '' }) },
  { code: 'cascade/orphan', node: 'S2', what: 'an objective names no parent', plant: set('S2', { Induk: '-' }) },
  {
    code: 'cascade/orphan',
    node: 'SK1',
    what: 'the row of the parent is gone',
    plant: (rows) => rows.filter(({ ID: id }) => id !== 'K1'),
  },
  {
    code: 'cascade/plan-unlinked',
    node: 'L1',
    what: 'a staff plan names no superior plan',
    plant: set('L1', { Induk: '' }),
  },
  {
    code: 'cascade/plan-unlinked',
    node: 'L1',
    what: 'a staff plan hangs on the plan of another head',
    plant: set('L1', { Induk: 'J1' }),
  },
  {
    code: 'cascade/parent-outside',
    node: 'T1',
    what: 'the goal belongs to a larger tree',
    plant: set('T1', { Induk: 'RPJMD-1' }),
  },
  {
    code: 'cascade/level-unknown',
    node: 'K3',
    what: 'a level that nobody knows',
    plant: set('K3', { Jenjang: 'Bagian Tiga' }),
  },
  {
    code: 'cascade/wrong-parent-level',
    node: 'P2',
    what: 'a programme below an activity',
    plant: set('P2', { Induk: 'K4' }),
  },
  {
    code: 'cascade/wrong-parent-level',
    node: 'K2',
    what: 'an activity below an activity',
    plant: set('K2', { Induk: 'K3' }),
  },
  {
    code: 'cascade/level-skipped',
    node: 'SK2',
    what: 'a sub-activity right below a programme',
    plant: set('SK2', { Induk: 'P1' }),
  },
  {
    code: 'cascade/level-skipped',
    node: 'P2',
    what: 'a programme right below the goal',
    plant: set('P2', { Induk: 'T1' }),
  },
  {
    code: 'cascade/parent-uncovered',
    node: 'K5',
    what: 'an activity without sub-activity',
    plant: (rows) => [
      ...rows,
      {
        ...at(rows, 'K4'),
        ID: 'K5',
        Bobot: '',
        Uraian: 'Sertifikasi petugas',
        'Indikator Kinerja': 'Jumlah sertifikat petugas',
      },
    ],
  },
  { code: 'cascade/no-title', node: 'K3', what: 'a node without text', plant: set('K3', { Uraian: '' }) },
  { code: 'cascade/no-owner', node: 'P2', what: 'no coordinating owner', plant: set('P2', { 'Penanggung Jawab': '' }) },
  {
    code: 'cascade/no-owner',
    node: 'P3',
    what: 'supporting owners alone',
    plant: set('P3', { 'Penanggung Jawab': '' }),
  },
  {
    code: 'cascade/several-owners',
    node: 'S1',
    what: 'two coordinating owners',
    plant: set('S1', { 'Penanggung Jawab': 'Kepala Dinas; Kepala Badan' }),
  },
  {
    code: 'cascade/owner-level',
    node: 'S1',
    what: 'an objective of a head of section',
    plant: set('S1', { 'Penanggung Jawab': 'Kepala Seksi Standar' }),
  },
  {
    code: 'cascade/crosscut-owner',
    node: 'P3',
    what: 'a crosscutting link with one owner',
    plant: set('P3', { Pendukung: '' }),
    settings: 'supporters elsewhere',
  },
  { code: 'cascade/weight-sum', node: 'T1', what: 'weights of objectives are 101', plant: set('S1', { Bobot: '61' }) },
  { code: 'cascade/weight-sum', node: 'P1', what: 'a weight is missing', plant: set('K2', { Bobot: '' }) },
  {
    code: 'cascade/weight-sum',
    node: 'P1',
    what: 'weights miss 100 by two hundredths',
    plant: set('K2', { Bobot: '30,02' }),
  },
  {
    code: 'cascade/no-indicator',
    node: 'S1',
    what: 'an objective without indicator',
    plant: set('S1', { 'Indikator Kinerja': '' }),
  },
  { code: 'cascade/no-unit', node: 'P2', what: 'no unit', plant: set('P2', { Satuan: '' }) },
  { code: 'cascade/no-formula', node: 'P2', what: 'no formula', plant: set('P2', { Formula: '' }) },
  { code: 'cascade/no-target', node: 'P2', what: 'no target', plant: set('P2', { Target: '' }) },
  { code: 'cascade/no-source', node: 'P2', what: 'no source', plant: set('P2', { 'Sumber Data': '' }) },
  { code: 'cascade/no-polarity', node: 'P2', what: 'no polarity', plant: set('P2', { Polaritas: '' }) },
  {
    code: 'cascade/no-polarity',
    node: 'P2',
    what: 'a polarity that nobody knows',
    plant: set('P2', { Polaritas: 'menyamping' }),
  },
  { code: 'cascade/no-consolidation', node: 'P2', what: 'no consolidation', plant: set('P2', { Konsolidasi: '' }) },
  {
    code: 'cascade/target-two-values',
    node: 'K3',
    what: 'two quantities in a cell',
    plant: set('K3', { Target: '7 UPP, 14 Kab/Kota' }),
  },
  {
    code: 'cascade/period-mismatch',
    node: 'K3',
    what: 'an activity of another year',
    plant: set('K3', { Periode: '2024' }),
  },
  {
    code: 'cascade/method-unknown',
    node: 'K3',
    what: 'a method that nobody knows',
    plant: set('K3', { 'Metode Cascading': 'diagonal' }),
  },
  {
    code: 'cascade/no-contribution',
    node: 'K3',
    what: 'nobody says what it contributes',
    plant: set('K3', { Kontribusi: '' }),
  },
  {
    code: 'cascade/unit-clash',
    node: 'SK1',
    what: 'an adopted indicator in another unit',
    plant: set('SK1', { Satuan: 'laporan' }),
  },
  {
    code: 'cascade/unit-clash',
    node: 'K1',
    what: 'a component in another unit',
    plant: (rows) => (set('K1', { Satuan: 'laporan' })(rows), set('SK1', { Satuan: 'laporan' })(rows)),
  },
  {
    code: 'cascade/polarity-clash',
    node: 'SK1',
    what: 'an adopted indicator the other way round',
    plant: set('SK1', { Polaritas: 'minimalkan' }),
  },
  {
    code: 'cascade/polarity-changed',
    node: 'S1',
    what: 'the polarity changes with the year',
    plant: (rows) => [...rows, { ...at(rows, 'S1'), Polaritas: 'minimalkan', Periode: '2027' }],
  },
  {
    code: 'cascade/adopted-target',
    node: 'SK1',
    what: 'an adopted indicator with another target',
    plant: set('SK1', { Target: '9', 'TW IV': '3' }),
  },
  {
    code: 'cascade/component-sum',
    node: 'P1',
    what: 'components add up to more',
    plant: set('K2', { Target: '5', 'TW IV': '2' }),
  },
  {
    code: 'cascade/narrowed-target',
    node: 'SK4',
    what: 'a part that is larger than the whole',
    plant: set('SK4', { Target: '65', 'TW IV': '35' }),
  },
  {
    code: 'cascade/quarter-sum',
    node: 'K4',
    what: 'quarters that add up to less',
    plant: set('K4', { 'TW IV': '14' }),
  },
  {
    code: 'cascade/quarter-sum',
    node: 'P2',
    what: 'a last quarter that is not the year',
    plant: set('P2', { 'TW IV': '75' }),
  },
  {
    code: 'cascade/percentage-sum',
    node: 'P2',
    what: 'a percentage that is summed',
    plant: set('P2', { Konsolidasi: 'sum' }),
  },
  {
    code: 'cascade/target-below-last-year',
    node: 'S2',
    what: 'a target worse than last year',
    plant: set('S2', { 'Realisasi Tahun Lalu': '9' }),
  },
  {
    code: 'cascade/target-flat',
    node: 'S1',
    what: 'a target path that stops',
    plant: (rows) => [
      ...rows,
      { ...at(rows, 'S1'), Target: '91', 'TW IV': '91', Periode: '2027' },
      { ...at(rows, 'S1'), Target: '91', 'TW IV': '91', Periode: '2028' },
    ],
  },
  {
    code: 'cascade/document-differs',
    node: 'S1',
    what: 'another target in the Renstra',
    plant: (rows) => [...rows, { ...at(rows, 'S1'), Target: '92', 'TW IV': '92', Dokumen: 'Renstra' }],
  },
  {
    code: 'cascade/activity-outcome',
    node: 'S1',
    what: 'an objective that is an activity',
    plant: set('S1', { Uraian: 'Terlaksananya survei kepuasan' }),
  },
  {
    code: 'cascade/activity-outcome',
    node: 'S2',
    what: 'an objective measured by documents',
    plant: set('S2', { 'Indikator Kinerja': 'Jumlah laporan antrean' }),
  },
  {
    code: 'cascade/indicator-count',
    node: 'S1',
    what: 'four indicators of one objective',
    plant: (rows) => [
      ...rows,
      ...['A', 'B', 'C'].map((name) => ({ ...at(rows, 'S1'), 'Indikator Kinerja': `Indeks ${name}` })),
    ],
  },
  {
    code: 'cascade/indicator-repeated',
    node: 'S2',
    what: 'one indicator of two objectives',
    plant: (rows) => set('S2', { 'Indikator Kinerja': 'Indeks kepuasan masyarakat' })(rows),
  },
  {
    code: 'cascade/validity-control',
    node: 'P2',
    what: 'an exact measure under high control',
    plant: set('P2', { Validitas: 'exact', Kendali: 'tinggi' }),
    settings: { checks: { 'cascade/validity-control': 'on' } },
  },
  {
    code: 'cascade/budget-without-performance',
    node: 'K3',
    what: 'a budget without indicator',
    plant: set('K3', {
      'Indikator Kinerja': '',
      Target: '',
      Satuan: '',
      'TW I': '',
      'TW II': '',
      'TW III': '',
      'TW IV': '',
    }),
  },
  {
    code: 'cascade/performance-without-budget',
    node: 'SK3',
    what: 'an indicator without budget',
    plant: set('SK3', { Anggaran: '0' }),
  },
];

function settingsOf(json: unknown): CascadeSettings | undefined {
  return typeof json === 'object' ? (readSettings(json, ID).settings ?? undefined) : undefined;
}

test('the clean tree is clean, and every check looks at it', () => {
  const all = settingsOf({ checks: { 'cascade/validity-control': 'on' } });
  const { issues, notRun, off, nodes } = validated(cleanRows(), all);
  assert.deepEqual(issues, []);
  assert.deepEqual(notRun, []);
  assert.deepEqual(off, []);
  assert.equal(nodes, 17);
});

for (const { code, node, what, plant, settings } of PLANTED)
  test(`${code}: ${what}, and nothing else is reported`, () => {
    const rows = cleanRows();
    // supporters must be named somewhere, or the file has no such column
    if (settings === 'supporters elsewhere') at(rows, 'P1').Pendukung = 'Badan Arsip';
    const planted = plant(rows) ?? rows;
    const found = validated(planted, settingsOf(settings)).issues;
    assert.deepEqual(
      found.map((issue) => [issue.code, issue.node]),
      [[code, node]],
      found.map(({ message }) => message).join('\n'),
    );
  });

test('every check has a fault planted for it', () => {
  const planted = new Set(PLANTED.map(({ code }) => code));
  assert.deepEqual(
    CHECKS.map(({ code }) => code).filter((code) => !planted.has(code)),
    [],
  );
});

test('an issue names the node, the reason and the remedy, and where it stands', () => {
  const rows = cleanRows();
  at(rows, 'SK3').Induk = 'K9';
  const [issue] = validated(rows).issues;
  assert.equal(issue?.path, '/rows/12/Induk');
  assert.equal(issue?.column, 2);
  assert.equal(issue?.message, 'Induk “K9” dari subkegiatan “Pemasangan perangkat antrean” tidak ada dalam berkas.');
  assert.match(issue?.hint ?? '', /tambahkan baris induknya/);
  assert.equal(issue?.citation?.instrument, 'PermenPANRB 89/2021');
  assert.equal(issue?.severity, 'error');
});
