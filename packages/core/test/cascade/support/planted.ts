import type { CheckCode } from '@takar/core/cascade';
import type { Row } from './clean-tree.js';

/** One fault planted in the clean tree, and the node that it is found at. */
export interface Planted {
  readonly code: CheckCode;
  readonly node: string;
  readonly what: string;
  readonly plant: (rows: Row[]) => Row[] | void;
  readonly settings?: unknown;
}

/** The row of an id. */
export function at(rows: Row[], id: string): Row {
  return rows.find((row) => row.ID === id) as Row;
}

/** Sets cells of one row. */
export function set(id: string, cells: Row): (rows: Row[]) => void {
  return (rows) => void Object.assign(at(rows, id), cells);
}

/** Faults of the structure, of owners and of weights. */
export const PLANTED_STRUCTURE: readonly Planted[] = [
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
];
