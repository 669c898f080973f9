import { set } from '../planted.js';
import { level, type Edge } from './plants.js';

/** Quarters against the year, and sums of percentages, at both sides of a fault. */
export const EDGES_OF_QUARTERS: readonly Edge[] = [
  { what: 'a count that is summed', plant: set('K3', { Konsolidasi: 'sum', Target: '60' }), told: [] },
  {
    what: 'a percentage by another name that is summed',
    plant: set('P2', { Konsolidasi: 'sum', Satuan: 'persen', Target: '200' }),
    told: ['P2: Persentase “Persentase layanan dengan antrean daring” dijumlahkan antar periode.'],
  },
  {
    what: 'percentages of units that are added',
    plant: (rows) => rows.map((row) => ({ ...row, Agregasi: row.ID === 'P2' ? 'Jumlah' : 'rata-rata' })),
    told: ['P2: Persentase “Persentase layanan dengan antrean daring” dijumlahkan antar unit.'],
  },
  {
    what: 'a count of units that is added',
    plant: (rows) => rows.map((row) => ({ ...row, Agregasi: row.ID === 'K3' ? 'penjumlahan' : '' })),
    told: [],
  },
  { what: 'quarters that miss the year by a hundredth', plant: set('P2', { 'TW IV': '80,01' }), told: [] },
  {
    what: 'quarters that miss the year by two hundredths',
    plant: set('P2', { 'TW IV': '80,02' }),
    told: [
      'P2: Target triwulan 20, 40, 60, 80,02 dari “Persentase layanan dengan antrean daring” menghasilkan 80,02 (nilai terakhir), sedangkan target tahunannya 80.',
    ],
  },
  {
    what: 'summed quarters that are written to date',
    plant: set('SK3', { 'TW I': '6', 'TW II': '12', 'TW III': '18', 'TW IV': '24' }),
    told: [],
  },
  {
    what: 'summed quarters that fall are not to date',
    plant: set('SK3', { 'TW I': '30', 'TW II': '12', 'TW III': '18', 'TW IV': '24' }),
    told: [
      'SK3: Target triwulan 30, 12, 18, 24 dari “Jumlah perangkat terpasang” menghasilkan 84 (penjumlahan), sedangkan target tahunannya 24.',
    ],
  },
  { what: 'quarters of an average', plant: set('P2', { Konsolidasi: 'average', Target: '50' }), told: [] },
  {
    what: 'quarters that are no average',
    plant: set('P2', { Konsolidasi: 'average' }),
    told: [
      'P2: Target triwulan 20, 40, 60, 80 dari “Persentase layanan dengan antrean daring” menghasilkan 50 (rata-rata), sedangkan target tahunannya 80.',
    ],
  },
  {
    what: 'quarters of which the year is the highest',
    plant: set('P2', { Konsolidasi: 'max', 'TW II': '90' }),
    told: [
      'P2: Target triwulan 20, 90, 60, 80 dari “Persentase layanan dengan antrean daring” menghasilkan 90 (tertinggi), sedangkan target tahunannya 80.',
    ],
  },
  {
    what: 'a last quarter that is not planned',
    plant: set('P2', { 'TW III': '75', 'TW IV': '' }),
    told: [
      'P2: Target triwulan 20, 40, 75 dari “Persentase layanan dengan antrean daring” menghasilkan 75 (nilai terakhir), sedangkan target tahunannya 80.',
    ],
  },
  {
    what: 'no consolidation, and no kind that fits',
    plant: level('Program', { Konsolidasi: '', 'TW I': '1', 'TW II': '2', 'TW III': '3', 'TW IV': '4' }),
    told: [
      'P1: Tidak satu pun dari 3 indikator berjenjang program memiliki jenis konsolidasi periode yang dikenal.',
      'P1: Target triwulan 1, 2, 3, 4 dari “Jumlah standar layanan yang ditetapkan” menghasilkan 10 (penjumlahan), sedangkan target tahunannya 12.',
      'P2: Target triwulan 1, 2, 3, 4 dari “Persentase layanan dengan antrean daring” menghasilkan 10 (penjumlahan), sedangkan target tahunannya 80.',
      'P3: Target triwulan 1, 2, 3, 4 dari “Persentase petugas bersertifikat” menghasilkan 10 (penjumlahan), sedangkan target tahunannya 70.',
    ],
  },
  {
    what: 'quarters without target of the year',
    plant: set('P2', { Target: '' }),
    told: ['P2: “Persentase layanan dengan antrean daring” tidak memiliki target.'],
  },
];
