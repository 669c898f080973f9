import { at, set } from '../planted.js';
import { all, first, level, more, type Edge } from './plants.js';

/** Indicators that children take over from their parents, at both sides of a fault. */
export const EDGES_OF_LINKS: readonly Edge[] = [
  {
    what: 'an objective repeats the indicator of its goal by adoption',
    plant: set('S1', {
      'Indikator Kinerja': 'Indeks pelayanan publik',
      Target: '85,5',
      'TW II': '',
      'TW IV': '85,5',
      'Metode Cascading': 'adopsi langsung',
    }),
    told: [],
  },
  {
    what: 'an adopted target that differs by a hundredth',
    plant: set('SK1', { Target: '8,01', 'TW IV': '2,01' }),
    told: [],
  },
  {
    what: 'an adopted target that differs by two hundredths',
    plant: set('SK1', { Target: '8,02', 'TW IV': '2,02' }),
    told: [
      'SK1: “Jumlah standar layanan wajib” diadopsi langsung dengan target 8,02; induknya “Penetapan standar layanan wajib” menargetkan 8.',
    ],
  },
  {
    what: 'an adopted target of another year is told as another year',
    plant: set('SK1', { Target: '9', 'TW IV': '3', Periode: '2024' }),
    told: [
      'SK1: Periode 2024 dari subkegiatan “Penyusunan standar layanan wajib” di luar periode induknya “Penetapan standar layanan wajib” (2026).',
    ],
  },
  {
    what: 'components that add up by weight',
    plant: set('P1', { Target: '6,8', 'TW I': '1', 'TW II': '1', 'TW III': '1', 'TW IV': '3,8' }),
    told: [],
  },
  {
    what: 'components that add up by a hundredth more',
    plant: set('K2', { Target: '4,01', 'TW IV': '1,01' }),
    told: [],
  },
  {
    what: 'components that add up by two hundredths more',
    plant: set('K2', { Target: '4,02', 'TW IV': '1,02' }),
    told: [
      'P1: Komponen “Program Penataan Standar Layanan” (“Penetapan standar layanan wajib”, “Penetapan standar layanan pilihan”) berjumlah 12,02, menurut bobot 6,806; target “Jumlah standar layanan yang ditetapkan” 12.',
    ],
  },
  {
    what: 'components without weight',
    plant: all({ K1: { Bobot: '' }, K2: { Bobot: '', Target: '5', 'TW IV': '2' } }),
    told: [
      'P1: Komponen “Program Penataan Standar Layanan” (“Penetapan standar layanan wajib”, “Penetapan standar layanan pilihan”) berjumlah 13; target “Jumlah standar layanan yang ditetapkan” 12.',
    ],
  },
  {
    what: 'a component without target leaves the sum open',
    plant: set('K2', { Target: '', 'TW I': '', 'TW II': '', 'TW III': '', 'TW IV': '' }),
    told: ['K2: “Jumlah standar layanan pilihan” tidak memiliki target.'],
  },
  { what: 'a part as large as the whole', plant: set('SK4', { Target: '60', 'TW IV': '30' }), told: [] },
  {
    what: 'a part of a percentage may be higher',
    plant: all({
      SK4: { Satuan: '%', Konsolidasi: 'last', Target: '65', 'TW IV': '65' },
      K4: { Satuan: '%', Konsolidasi: 'last', 'TW IV': '60' },
    }),
    told: [],
  },
  {
    what: 'a part with a hundredth of a case more than the whole',
    plant: set('SK4', { Pembilang: '40', Penyebut: '60,01' }),
    told: [],
  },
  {
    what: 'a part with two hundredths of a case more than the whole',
    plant: set('SK4', { Pembilang: '40', Penyebut: '60,02' }),
    told: [
      'K4: Penyebut “Jumlah petugas yang lulus pelatihan” bila bagian-bagiannya (“Pelatihan petugas wilayah utara”) digabung: 60,02; pada keseluruhannya 60.',
    ],
  },
  {
    what: 'a part that counts more than the whole',
    plant: set('SK4', { Pembilang: '40,02' }),
    told: [
      'K4: Pembilang “Jumlah petugas yang lulus pelatihan” bila bagian-bagiannya (“Pelatihan petugas wilayah utara”) digabung: 40,02; pada keseluruhannya 40.',
    ],
  },
  { what: 'a part without its cases', plant: set('SK4', { Penyebut: '' }), told: [] },
  {
    what: 'an adopted indicator in the same unit by another name',
    plant: all({ K1: { Satuan: 'Dokumen' }, SK1: { Satuan: 'DOKUMEN' } }),
    told: [],
  },
  {
    what: 'an adopted indicator without unit',
    plant: set('SK1', { Satuan: '' }),
    told: ['SK1: “Jumlah standar layanan wajib” tidak memiliki satuan.'],
  },
  {
    what: 'another unit in two years is told once',
    plant: (rows) =>
      [...rows, { ...at(rows, 'K1'), Periode: '2027' }, { ...at(rows, 'SK1'), Satuan: 'laporan', Periode: '2027' }].map(
        (row) => (row.ID === 'SK1' ? { ...row, Satuan: 'laporan' } : row),
      ),
    told: [
      'SK1: “Jumlah standar layanan wajib” memakai satuan “laporan”, sedangkan pada induknya “Penetapan standar layanan wajib” “dokumen”.',
    ],
  },
  {
    what: 'another direction in two years is told once',
    plant: (rows) =>
      [...rows, { ...at(rows, 'K1'), Periode: '2027' }, { ...at(rows, 'SK1'), Periode: '2027' }].map((row) =>
        row.ID === 'SK1' ? { ...row, Polaritas: 'minimalkan' } : row,
      ),
    told: [
      'SK1: Polaritas “Jumlah standar layanan wajib” minimalkan, sedangkan pada induknya “Penetapan standar layanan wajib” maksimalkan.',
    ],
  },
  {
    what: 'two methods that nobody knows, one of them twice',
    plant: all({
      K3: { 'Metode Cascading': 'diagonal' },
      K4: { 'Metode Cascading': 'diagonal' },
      SK3: { 'Metode Cascading': 'melingkar' },
    }),
    told: [
      'K3: Metode cascading “diagonal” (2 simpul) tidak dikenal; targetnya tidak diperiksa.',
      'SK3: Metode cascading “melingkar” (1 simpul) tidak dikenal; targetnya tidak diperiksa.',
    ],
  },
  {
    what: 'no activity says what it contributes',
    plant: level('Kegiatan', { Kontribusi: '' }),
    told: [
      'K1: Tidak disebut apa kontribusi kegiatan “Penetapan standar layanan wajib” bagi induknya “Program Penataan Standar Layanan”.',
      'K2: Tidak disebut apa kontribusi kegiatan “Penetapan standar layanan pilihan” bagi induknya “Program Penataan Standar Layanan”.',
      'K3: Tidak disebut apa kontribusi kegiatan “Pengelolaan antrean daring” bagi induknya “Program Antrean Daring”.',
      'K4: Tidak disebut apa kontribusi kegiatan “Pelatihan petugas layanan” bagi induknya “Program Peningkatan Kompetensi Petugas”.',
    ],
  },
  {
    what: 'an adopted indicator without target',
    plant: set('SK1', { Target: '', 'TW I': '', 'TW II': '', 'TW III': '', 'TW IV': '' }),
    told: ['SK1: “Jumlah standar layanan wajib” tidak memiliki target.'],
  },
  {
    what: 'an adopted indicator of a parent without target',
    plant: set('K1', { Target: '', 'TW I': '', 'TW II': '', 'TW III': '', 'TW IV': '' }),
    told: ['K1: “Jumlah standar layanan wajib” tidak memiliki target.'],
  },
  {
    what: 'an objective that stands before the goal whose indicator it adopts',
    plant: (rows) =>
      [...rows].reverse().map((row) =>
        row.ID === 'S1'
          ? {
              ...row,
              'Indikator Kinerja': 'Indeks pelayanan publik',
              Target: '85,5',
              'TW II': '',
              'TW IV': '85,5',
              'Metode Cascading': 'adopsi langsung',
            }
          : row,
      ),
    told: [],
  },
  { what: 'a part without what it counts', plant: set('SK4', { Pembilang: '' }), told: [] },
  { what: 'a whole without what it counts', plant: set('K4', { Pembilang: '' }), told: [] },
  { what: 'a whole without its cases', plant: set('K4', { Penyebut: '' }), told: [] },
  {
    what: 'a part that counts as many as the whole and does not cover it',
    plant: set('SK4', { Pembilang: '40' }),
    told: [],
  },
  {
    what: 'parts that cover the whole and count more',
    plant: set('SK4', { Pembilang: '41', Penyebut: '60' }),
    told: [
      'K4: Pembilang “Jumlah petugas yang lulus pelatihan” bila bagian-bagiannya (“Pelatihan petugas wilayah utara”) digabung: 41; pada keseluruhannya 40.',
    ],
  },
  {
    what: 'parts that cover the whole and count the same',
    plant: set('SK4', { Pembilang: '40,01', Penyebut: '60' }),
    told: [],
  },
  {
    what: 'a new indicator of the same words has no part in the pool',
    plant: set('SK4', { 'Metode Cascading': 'buat baru', Penyebut: '65' }),
    told: [],
  },
  {
    what: 'an adopted target without period, in a node of another year, is told as another year',
    plant: first(set('SK1', { Target: '9', 'TW IV': '3', Periode: '' }), more('SK1', { Periode: '2031' })),
    told: [
      'SK1: Periode 2031 dari subkegiatan “Penyusunan standar layanan wajib” di luar periode induknya “Penetapan standar layanan wajib” (2026).',
    ],
  },
];
