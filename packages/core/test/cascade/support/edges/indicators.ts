import type { Row } from '../clean-tree.js';
import { at, set } from '../planted.js';
import { all, ends, first, level, more, NO_FIGURES, type Edge } from './plants.js';

const ON = { checks: { 'cascade/validity-control': 'on' } };

/** What indicators have, how they are worded and how many there are, at both sides of a fault. */
export const EDGES_OF_INDICATORS: readonly Edge[] = [
  {
    what: 'no objective has an indicator',
    plant: all({ S1: NO_FIGURES, S2: NO_FIGURES }),
    told: ['S1: Tidak satu pun dari 2 simpul berjenjang sasaran memiliki indikator.'],
  },
  {
    what: 'no programme has a unit',
    plant: level('Program', { Satuan: '' }),
    told: ['P1: Tidak satu pun dari 3 indikator berjenjang program memiliki satuan.'],
  },
  {
    what: 'two of three programmes have no formula',
    plant: all({ P1: { Formula: '' }, P2: { Formula: '' } }),
    told: [
      'P1: “Jumlah standar layanan yang ditetapkan” tidak memiliki formula.',
      'P2: “Persentase layanan dengan antrean daring” tidak memiliki formula.',
    ],
  },
  {
    what: 'a target that cannot be read is no missing target',
    plant: set('K3', { Target: 'banyak', 'TW IV': '' }),
    told: [],
  },
  {
    what: 'an indicator has its source in one of its years',
    plant: more('S1', { ...ends('91', '2027'), 'Sumber Data': '' }),
    told: [],
  },
  {
    what: 'three quantities in a cell',
    plant: set('K3', { Target: '7 UPP, 14 Kab/Kota, 3 unit', 'TW IV': '' }),
    told: [
      'K3: Target “7 UPP, 14 Kab/Kota, 3 unit” dari “Jumlah loket dengan antrean daring” memuat beberapa besaran: “7 UPP”, “14 Kab/Kota”, “3 unit”. Tidak satu pun dipakai.',
    ],
  },
  {
    what: 'a target to be kept stable is not worse',
    plant: set('S1', { 'Realisasi Tahun Lalu': '95', Polaritas: 'stabilkan' }),
    told: [],
  },
  {
    what: 'an objective and its indicator of one activity are told once',
    plant: set('S1', { Uraian: 'Rapat koordinasi', 'Indikator Kinerja': 'Rapat koordinasi' }),
    told: ['S1: “Rapat koordinasi” diawali “rapat”: menyebut apa yang dikerjakan, bukan apa yang berubah.'],
  },
  {
    what: 'an objective and its indicator of two activities',
    plant: set('S1', { Uraian: 'Rapat koordinasi', 'Indikator Kinerja': 'Jumlah rapat' }),
    told: [
      'S1: “Rapat koordinasi” diawali “rapat”: menyebut apa yang dikerjakan, bukan apa yang berubah.',
      'S1: “Jumlah rapat” diawali “jumlah rapat”: menyebut apa yang dikerjakan, bukan apa yang berubah.',
    ],
  },
  {
    what: 'a word that only begins like an activity',
    plant: set('S1', { Uraian: 'Rapatnya barisan layanan' }),
    told: [],
  },
  { what: 'a programme may be an activity', plant: set('P2', { Uraian: 'Pelaksanaan antrean daring' }), told: [] },
  {
    what: 'three indicators of one objective',
    plant: more('S1', { 'Indikator Kinerja': 'Indeks A' }, { 'Indikator Kinerja': 'Indeks B' }),
    told: [],
  },
  {
    what: 'four indicators under a limit of four',
    plant: more(
      'S1',
      { 'Indikator Kinerja': 'Indeks A' },
      { 'Indikator Kinerja': 'Indeks B' },
      { 'Indikator Kinerja': 'Indeks C' },
    ),
    settings: { limits: { levels: { sasaran: 4 } } },
    told: [],
  },
  {
    what: 'two indicators of a programme under a limit of one',
    plant: more('P2', { 'Indikator Kinerja': 'Persentase loket' }),
    settings: { limits: { levels: { program: 1 } } },
    told: ['P2: Program “Program Antrean Daring” memiliki 2 indikator; paling banyak 1.'],
  },
  {
    what: 'fifteen indicators of one head of division',
    plant: more('P2', ...Array.from({ length: 14 }, (_, i) => ({ 'Indikator Kinerja': `Persentase loket ${i}` }))),
    told: [],
  },
  {
    what: 'sixteen indicators of one head of division in two years',
    plant: more(
      'P2',
      ...Array.from({ length: 15 }, (_, i) => ({
        'Indikator Kinerja': `Persentase loket ${i}`,
        Periode: i < 8 ? '2026' : '2027',
      })),
    ),
    told: [],
  },
  {
    what: 'sixteen indicators of nobody',
    plant: first(
      set('P2', { 'Penanggung Jawab': 'Tim' }),
      more('P2', ...Array.from({ length: 15 }, (_, i) => ({ 'Indikator Kinerja': `Persentase loket ${i}` }))),
    ),
    told: [],
  },
  {
    what: 'an objective repeats the indicator of its goal as a new one',
    plant: set('S1', { 'Indikator Kinerja': 'Indeks pelayanan publik', Target: '85,5', 'TW II': '', 'TW IV': '85,5' }),
    told: [
      'S1: “Indeks pelayanan publik” mengukur sasaran “Meningkatnya kepuasan masyarakat” dan juga tujuan “Meningkatnya mutu layanan publik”.',
    ],
  },
  {
    what: 'a programme repeats the indicator of an objective',
    plant: set('P1', { 'Indikator Kinerja': 'Indeks kepuasan masyarakat' }),
    told: [
      'P1: “Indeks kepuasan masyarakat” memakai satuan “dokumen”, sedangkan pada induknya “Meningkatnya kepuasan masyarakat” “indeks”.',
    ],
  },
  {
    what: 'an activity under low control',
    plant: set('P2', { Validitas: 'aktivitas', Kendali: 'rendah' }),
    settings: ON,
    told: [
      'P2: “Persentase layanan dengan antrean daring” memadukan validitas “aktivitas” dengan kendali “rendah”, yang tidak diperbolehkan.',
    ],
  },
  {
    what: 'an exact measure under low control',
    plant: set('P2', { Validitas: 'exact', Kendali: 'rendah' }),
    settings: ON,
    told: [],
  },
  {
    what: 'an activity under high control',
    plant: set('P2', { Validitas: 'kegiatan', Kendali: 'high' }),
    settings: ON,
    told: [],
  },
  {
    what: 'a combination that is not asked for',
    plant: set('P2', { Validitas: 'exact', Kendali: 'tinggi' }),
    told: [],
  },
  {
    what: 'an indicator of goal and objective, where the file does not say how it was derived',
    plant: (rows) =>
      rows.map(({ 'Metode Cascading': _, ...row }) =>
        row.ID === 'S1'
          ? { ...row, 'Indikator Kinerja': 'Indeks pelayanan publik', Target: '85,5', 'TW II': '', 'TW IV': '85,5' }
          : row,
      ),
    told: [],
  },
  {
    what: 'an indicator of two objectives, where the file does not say how it was derived',
    plant: (rows) =>
      rows.map(({ 'Metode Cascading': _, ...row }) =>
        row.ID === 'S2' ? { ...row, 'Indikator Kinerja': 'Indeks kepuasan masyarakat' } : row,
      ),
    told: [
      'S2: “Indeks kepuasan masyarakat” mengukur sasaran “Menurunnya waktu tunggu layanan” dan juga sasaran “Meningkatnya kepuasan masyarakat”.',
    ],
  },
  {
    what: 'an indicator of goal and objective under a link that does not calculate',
    plant: repeated('cascading'),
    told: [
      'S1: “Indeks pelayanan publik” mengukur sasaran “Meningkatnya kepuasan masyarakat” dan juga tujuan “Meningkatnya mutu layanan publik”.',
    ],
  },
  {
    what: 'an indicator of goal and objective under a link that says it is the same',
    plant: repeated('same-indicator'),
    told: [],
  },
  {
    what: 'a vision whose indicator has no unit is not asked for one',
    plant: (rows) =>
      [
        {
          ...at(rows, 'T1'),
          ID: 'V1',
          Jenjang: 'Visi',
          Uraian: 'Kota yang melayani',
          'Indikator Kinerja': 'Indeks kota',
          Satuan: '',
        },
        ...rows,
      ].map((row) =>
        row.ID === 'T1' ? { ...row, Induk: 'V1', Kontribusi: 'mewujudkan visi', 'Metode Cascading': 'buat baru' } : row,
      ),
    told: [],
  },
];

/** The objective has the indicator of its goal; links are said by their relation alone. */
function repeated(relation: string): (rows: Row[]) => Row[] {
  const own = { 'Indikator Kinerja': 'Indeks pelayanan publik', Target: '85,5', 'TW II': '', 'TW IV': '85,5' };
  return (rows) =>
    rows.map(({ 'Metode Cascading': _, ...row }) =>
      row.ID === 'S1' ? { ...row, ...own, Relasi: relation } : { ...row, Relasi: '' },
    );
}
