import type { Row } from '../clean-tree.js';
import { set } from '../planted.js';
import { level, NO_FIGURES, type Edge } from './plants.js';

/** Budgets beside indicators, at both sides of a fault. */
export const EDGES_OF_BUDGETS: readonly Edge[] = [
  {
    what: 'neither budget nor indicator',
    plant: set('K3', { ...NO_FIGURES, Anggaran: '0' }),
    told: ['K3: Kegiatan “Pengelolaan antrean daring” tidak memiliki indikator.'],
  },
  {
    what: 'a budget of an objective without indicator',
    plant: set('S1', { ...NO_FIGURES, Anggaran: '10' }),
    told: ['S1: Sasaran “Meningkatnya kepuasan masyarakat” tidak memiliki indikator.'],
  },
  { what: 'a budget on the level below is enough', plant: set('K3', { Anggaran: '' }), told: [] },
  {
    what: 'no activity has a budget of its own',
    plant: (rows) => rows.map((row) => (/Kegiatan$/.test(row.Jenjang ?? '') ? { ...row, Anggaran: '' } : row)),
    told: [],
  },
  { what: 'no sub-activity has a budget', plant: level('Sub Kegiatan', { Anggaran: '' }), told: [] },
  {
    what: 'a budget without indicator on a level that nobody knows',
    plant: set('K3', { ...NO_FIGURES, Jenjang: 'Bagian Tiga' }),
    told: [
      'K3: Jenjang “Bagian Tiga” (1 simpul) tidak ada dalam skema; urutannya tidak diperiksa.',
      'K3: “Pengelolaan antrean daring” beranggaran tetapi tidak memiliki indikator.',
    ],
  },
  {
    what: 'a budget of an activity whose indicator is a node of its own',
    plant: activity('Indikator Kegiatan'),
    told: [],
  },
  {
    what: 'a budget of an activity whose sub-activity has the indicator',
    plant: activity('Sub Kegiatan'),
    told: [
      'K1: Kegiatan “Simpul K1” beranggaran tetapi tidak memiliki indikator.',
      'I1: Subkegiatan “Simpul I1” berindikator tetapi tidak beranggaran, juga tidak di bawahnya.',
    ],
  },
  {
    what: 'a budget of an activity above a node of a level that nobody knows',
    plant: activity('Bagian'),
    told: [
      'K1: Kegiatan “Simpul K1” beranggaran tetapi tidak memiliki indikator.',
      'I1: Jenjang “Bagian” (1 simpul) tidak ada dalam skema; urutannya tidak diperiksa.',
    ],
  },
];

/** An activity with a budget and no indicator, and a node below that has one. */
function activity(below: string): () => Row[] {
  const row = (ID: string, Induk: string, Jenjang: string, own: Row): Row => ({
    ID,
    Induk,
    Jenjang,
    Uraian: `Simpul ${ID}`,
    'Indikator Kinerja': '',
    Target: '',
    Anggaran: '',
    ...own,
  });
  return () => [
    row('K1', '', 'Kegiatan', { Anggaran: '100' }),
    row('I1', 'K1', below, { 'Indikator Kinerja': 'Jumlah standar', Target: '4' }),
    row('I2', 'K1', 'Sub Kegiatan', { 'Indikator Kinerja': 'Jumlah loket', Target: '4', Anggaran: '100' }),
  ];
}
