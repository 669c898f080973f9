import { normalHeader } from './header-text.js';
import type { CategoryField } from './indicator-table.js';
import { plainName, type CategoryName as Names } from './plain-names.js';

/**
 * What else portals write for each name of a category field (portals.md B.3), in normal form. Bare numbers are not
 * listed: `1` means maximise in one portal and something else in the next.
 */
export const CATEGORY_SYNONYMS: {
  readonly [Field in CategoryField]: Readonly<Partial<Record<Names<Field>, readonly string[]>>>;
} = {
  polarity: {
    maximise: [
      ...['maximize', 'maksimal', 'max', 'maks', 'positive', 'up'],
      ...['makin tinggi makin baik', 'semakin besar semakin baik', 'tren naik', 'trend naik'],
      ...['tren positif', 'trend positif', 'kondisi akhir naik', 'higher is better', 'polaritas positif', 'meningkat'],
      ...['semakin tinggi realisasi semakin baik', 'maximization', 'maximisation', 'indikator positif', 'increase'],
    ],
    minimise: [
      ...['minimize', 'minimal', 'min', 'negative', 'down'],
      ...['makin rendah makin baik', 'semakin kecil semakin baik', 'tren turun', 'trend turun'],
      ...[
        'tren negatif',
        'trend negatif',
        'kondisi akhir menurun',
        'kondisi akhir turun',
        'lower is better',
        'menurun',
      ],
      ...[
        'polaritas negatif',
        'semakin rendah realisasi semakin baik',
        'minimization',
        'minimisation',
        'indikator negatif',
      ],
      ...['decrease'],
    ],
    'minimise-ratio': ['minimize ratio', 'minimalkan rasio', 'rasio terbalik', 'inverse ratio'],
    stabilise: [
      ...['stabilize', 'stabilkan', 'stabilisasi', 'trend flat', 'tren flat', 'tetap', 'flat'],
      ...['semakin mendekati target semakin baik', 'closer is better', 'stabilization', 'stabilisation'],
    ],
    range: ['rentang', 'target rentang', 'dalam rentang'],
    unknown: ['tidak diketahui', 'belum diketahui'],
  },
  target_kind: {
    single: ['tunggal'],
    range: ['rentang'],
    ordinal: ['predikat', 'kategori'],
  },
  consolidation: {
    sum: [
      'jumlah',
      'akumulatif',
      'akumulasi',
      'kumulatif',
      'komulatif',
      'penjumlahan',
      'total',
      'hitungan',
      'cumulative',
    ],
    average: ['rata rata', 'rerata', 'mean', 'avg'],
    last: [
      ...['posisi', 'posisi akhir', 'tlk', 'take last known', 'take last known value', 'nilai akhir', 'terakhir'],
      ...[
        'non kumulatif',
        'non komulatif',
        'nonkumulatif',
        'kondisi akhir',
        'posisi terakhir',
        'data terakhir',
        'rilis',
      ],
    ],
    max: ['maks', 'maksimum', 'tertinggi', 'maximum', 'terbesar'],
    min: ['minimum', 'terendah', 'terkecil'],
    ratio: ['rasio', 'pembilang penyebut', 'raw data', 'data mentah'],
    unknown: ['tidak diketahui'],
  },
  input: {
    period: ['periode', 'per periode', 'per triwulan', 'per bulan', 'bukan kumulatif', 'discrete', 'periodik'],
    ytd: [
      's d',
      'sd',
      'sampai dengan',
      'kumulatif s d',
      'kumulatif',
      'year to date',
      'to date',
      's d periode',
      'cumulative',
    ],
    unknown: ['tidak diketahui'],
  },
  version: {
    renstra: ['rencana strategis', 'rpjmd', 'strategic plan'],
    rkt: ['renja', 'rencana kinerja tahunan', 'rencana kerja', 'rkpd', 'annual plan'],
    pk: ['pk murni', 'murni', 'perjanjian kinerja', 'performance agreement', 'tapkin', 'penetapan kinerja'],
    'pk-perubahan': ['perubahan', 'perjanjian kinerja perubahan', 'pk p', 'pkp', 'revised performance agreement'],
  },
  status: {
    value: [
      ...['ok', 'ada', 'ada nilai', 'sudah dilaporkan', 'dilaporkan', 'reported', 'terverifikasi'],
      ...['sudah diverifikasi', 'final', 'selesai', 'tercapai', 'tidak tercapai', 'belum tercapai', 'melampaui'],
    ],
    'not-reported': ['belum dilaporkan', 'belum lapor', 'belum melapor', 'belum diisi', 'missing', 'belum input'],
    'not-due': ['belum jatuh tempo', 'belum waktunya', 'belum saatnya', 'notdue'],
    'not-released': ['belum rilis', 'belum dirilis', 'notreleased', 'menunggu rilis', 'belum terbit'],
    'not-applicable': ['tidak berlaku', 'tidak relevan', 'n a', 'na', 'notapplicable', 'does not apply'],
    unverified: [
      'belum diverifikasi',
      'belum terverifikasi',
      'menunggu verifikasi',
      'belum divalidasi',
      'not verified',
    ],
  },
  standing: {
    proposed: ['usulan', 'diusulkan', 'usul'],
    decided: ['ditetapkan', 'penetapan', 'disetujui', 'sudah ditetapkan'],
  },
  subject: {
    unit: ['organisasi', 'unit kerja', 'organization', 'organisation'],
    person: ['pegawai', 'perorangan', 'orang', 'individu', 'individual'],
  },
};

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(CATEGORY_SYNONYMS).flatMap(([field, names]) =>
    Object.entries(names as Record<string, readonly string[]>).flatMap(([name, words]) =>
      words.map((word) => [`${field}:${word}`, name] as const),
    ),
  ),
);

/**
 * The name that a text stands for in a category field; undefined when it stands for none.
 *
 * @example
 * categoryName('polarity', 'Semakin rendah, semakin baik'); // 'minimise'
 */
export function categoryName<Field extends CategoryField>(field: Field, text: string): Names<Field> | undefined {
  return plainName(field, text) ?? synonymOf(field, text);
}

/** The name that a text stands for beside those that `plainName` knows. */
export function synonymOf<Field extends CategoryField>(field: Field, text: string): Names<Field> | undefined {
  return NAMES.get(`${field}:${normalHeader(text)}`) as Names<Field> | undefined;
}
