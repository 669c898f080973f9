import { set } from '../planted.js';
import { all, ends, more, type Edge } from './plants.js';

/** Periods, polarities and paths of targets, at both sides of a fault. */
export const EDGES_OF_YEARS: readonly Edge[] = [
  { what: 'a target as good as last year', plant: set('S1', { 'Realisasi Tahun Lalu': '90' }), told: [] },
  {
    what: 'a target worse than last year',
    plant: set('S1', { 'Realisasi Tahun Lalu': '90,01' }),
    told: ['S1: Target 90 dari “Indeks kepuasan masyarakat” lebih buruk daripada realisasi tahun lalu, 90,01.'],
  },
  { what: 'a minimised target as good as last year', plant: set('S2', { 'Realisasi Tahun Lalu': '10' }), told: [] },
  {
    what: 'a target worse than last year with its reason',
    plant: set('S1', { 'Realisasi Tahun Lalu': '95', Keterangan: 'pandemi' }),
    told: [],
  },
  { what: 'a path of two years does not stop', plant: more('S1', ends('90', '2027')), told: [] },
  {
    what: 'a path that stays the same is a standard',
    plant: more('S1', ends('90', '2027'), ends('90', '2028')),
    told: [],
  },
  { what: 'a path that goes on', plant: more('S1', ends('91', '2027'), ends('91,5', '2028')), told: [] },
  {
    what: 'a path in another order of rows',
    plant: more('S1', ends('91', '2028'), ends('92', '2027')),
    told: ['S1: Target terakhir “Indeks kepuasan masyarakat” (2028: 91) tidak melanjutkan target sebelumnya (92).'],
  },
  { what: 'a minimised path that goes on', plant: more('S2', ends('9', '2027'), ends('8', '2028')), told: [] },
  {
    what: 'a minimised path that turns',
    plant: more('S2', ends('8', '2027'), ends('9', '2028')),
    told: ['S2: Target terakhir “Rata-rata waktu tunggu” (2028: 9) tidak melanjutkan target sebelumnya (8).'],
  },
  {
    what: 'a minimised path that stops',
    plant: more('S2', ends('8', '2027'), ends('8', '2028')),
    told: ['S2: Target terakhir “Rata-rata waktu tunggu” (2028: 8) tidak melanjutkan target sebelumnya (8).'],
  },
  {
    what: 'the year without target does not count in a path',
    plant: more('S1', { ...ends('', '2027'), 'TW II': '' }, ends('91', '2028')),
    told: [],
  },
  {
    what: 'one quarter of a sum',
    plant: set('SK3', { 'TW I': '', 'TW II': '', 'TW III': '', 'TW IV': '20' }),
    told: [
      'SK3: Target triwulan 20 dari “Jumlah perangkat terpasang” menghasilkan 20 (penjumlahan), sedangkan target tahunannya 24.',
    ],
  },
  { what: 'a year within the years of the goal', plant: set('T1', { Periode: '2025-2029' }), told: [] },
  {
    what: 'a programme outside the years of its objectives',
    plant: set('P2', { Periode: '2031' }),
    told: [
      'P2: Periode 2031 dari program “Program Antrean Daring” di luar periode induknya “Menurunnya waktu tunggu layanan” (2026).',
    ],
  },
  {
    what: 'a quarter of another year',
    plant: set('K3', { Periode: '2027-Q1' }),
    told: [
      'K3: Periode 2027-01-01 – 2027-03-31 dari kegiatan “Pengelolaan antrean daring” di luar periode induknya “Program Antrean Daring” (2026).',
    ],
  },
  { what: 'a quarter within the year', plant: set('K3', { Periode: '2026-Q1' }), told: [] },
  {
    what: 'a parent out of time says nothing of those below',
    plant: all({ P2: { Periode: '2024' }, K3: { Periode: '2022' } }),
    told: [
      'P2: Periode 2024 dari program “Program Antrean Daring” di luar periode induknya “Menurunnya waktu tunggu layanan” (2026).',
    ],
  },
  {
    what: 'years that only overlap',
    plant: all({ T1: { Periode: '2025-2029' }, S1: { Periode: '2028-2031' } }),
    told: [
      'S1: Periode 2028–2031 dari sasaran “Meningkatnya kepuasan masyarakat” di luar periode induknya “Meningkatnya mutu layanan publik” (2025–2029).',
    ],
  },
  {
    what: 'a polarity that is not given in one year has not changed',
    plant: more('S1', { ...ends('91', '2027'), Polaritas: '' }),
    told: [],
  },
  {
    what: 'a polarity that changes in the third year',
    plant: more('S1', ends('91', '2027'), { ...ends('92', '2028'), Polaritas: 'stabilkan' }),
    told: ['S1: Polaritas “Indeks kepuasan masyarakat” maksimalkan pada 2026 dan stabilkan pada 2028.'],
  },
];
