import type { CATEGORY_FIELDS, CategoryField } from './indicator-table.js';
import { normalHeader } from './header-text.js';

type Names<Field extends CategoryField> = (typeof CATEGORY_FIELDS)[Field][number];

/**
 * What portals write for each name of a category field (portals.md B.3), in normal form. Bare numbers are not listed:
 * `1` means maximise in one portal and something else in the next.
 */
const SYNONYMS: { readonly [Field in CategoryField]: Readonly<Partial<Record<Names<Field>, readonly string[]>>> } = {
  polarity: {
    maximise: [
      ...[
        'maximise',
        'maximize',
        'maksimalkan',
        'maksimasi',
        'maksimal',
        'max',
        'maks',
        'positif',
        'positive',
        'naik',
        'up',
      ],
      ...[
        'semakin tinggi semakin baik',
        'makin tinggi makin baik',
        'semakin besar semakin baik',
        'tren naik',
        'trend naik',
      ],
      ...['tren positif', 'trend positif', 'kondisi akhir naik', 'higher is better', 'polaritas positif', 'meningkat'],
      ...['semakin tinggi realisasi semakin baik', 'maximization', 'maximisation', 'indikator positif', 'increase'],
    ],
    minimise: [
      ...['minimise', 'minimize', 'minimalkan', 'minimasi', 'minimal', 'min', 'negatif', 'negative', 'turun', 'down'],
      ...[
        'semakin rendah semakin baik',
        'makin rendah makin baik',
        'semakin kecil semakin baik',
        'tren turun',
        'trend turun',
      ],
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
    'minimise-ratio': ['minimise ratio', 'minimize ratio', 'minimalkan rasio', 'rasio terbalik', 'inverse ratio'],
    stabilise: [
      ...['stabilise', 'stabilize', 'stabil', 'stabilkan', 'stabilisasi', 'trend flat', 'tren flat', 'tetap', 'flat'],
      ...['semakin mendekati target semakin baik', 'closer is better', 'stabilization', 'stabilisation'],
    ],
    range: ['range', 'rentang', 'target rentang', 'dalam rentang'],
    unknown: ['unknown', 'tidak diketahui', 'belum diketahui'],
  },
  target_kind: {
    single: ['single', 'tunggal'],
    range: ['range', 'rentang'],
    ordinal: ['ordinal', 'predikat', 'kategori'],
  },
  consolidation: {
    sum: [
      'sum',
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
    average: ['average', 'rata rata', 'rerata', 'mean', 'avg'],
    last: [
      ...[
        'last',
        'posisi',
        'posisi akhir',
        'tlk',
        'take last known',
        'take last known value',
        'nilai akhir',
        'terakhir',
      ],
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
    max: ['max', 'maks', 'maksimum', 'tertinggi', 'maximum', 'terbesar'],
    min: ['min', 'minimum', 'terendah', 'terkecil'],
    ratio: ['ratio', 'rasio', 'pembilang penyebut', 'raw data', 'data mentah'],
    unknown: ['unknown', 'tidak diketahui'],
  },
  input: {
    period: [
      'period',
      'periode',
      'per periode',
      'per triwulan',
      'per bulan',
      'bukan kumulatif',
      'discrete',
      'periodik',
    ],
    ytd: [
      'ytd',
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
    unknown: ['unknown', 'tidak diketahui'],
  },
  version: {
    renstra: ['renstra', 'rencana strategis', 'rpjmd', 'strategic plan'],
    rkt: ['rkt', 'renja', 'rencana kinerja tahunan', 'rencana kerja', 'rkpd', 'annual plan'],
    pk: ['pk', 'pk murni', 'murni', 'perjanjian kinerja', 'performance agreement', 'tapkin', 'penetapan kinerja'],
    'pk-perubahan': [
      'pk perubahan',
      'perubahan',
      'perjanjian kinerja perubahan',
      'pk p',
      'pkp',
      'revised performance agreement',
    ],
  },
  status: {
    value: [
      ...['value', 'ok', 'ada', 'ada nilai', 'sudah dilaporkan', 'dilaporkan', 'reported', 'terverifikasi'],
      ...['sudah diverifikasi', 'final', 'selesai', 'tercapai', 'tidak tercapai', 'belum tercapai', 'melampaui'],
    ],
    'not-reported': [
      'not reported',
      'belum dilaporkan',
      'belum lapor',
      'belum melapor',
      'belum diisi',
      'missing',
      'belum input',
    ],
    'not-due': ['not due', 'belum jatuh tempo', 'belum waktunya', 'belum saatnya', 'notdue'],
    'not-released': ['not released', 'belum rilis', 'belum dirilis', 'notreleased', 'menunggu rilis', 'belum terbit'],
    'not-applicable': [
      'not applicable',
      'tidak berlaku',
      'tidak relevan',
      'n a',
      'na',
      'notapplicable',
      'does not apply',
    ],
    unverified: [
      'unverified',
      'belum diverifikasi',
      'belum terverifikasi',
      'menunggu verifikasi',
      'belum divalidasi',
      'not verified',
    ],
  },
  standing: {
    proposed: ['proposed', 'usulan', 'diusulkan', 'usul'],
    decided: ['decided', 'ditetapkan', 'penetapan', 'disetujui', 'sudah ditetapkan'],
  },
  subject: {
    unit: ['unit', 'organisasi', 'unit kerja', 'organization', 'organisation'],
    person: ['person', 'pegawai', 'perorangan', 'orang', 'individu', 'individual'],
  },
};

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(SYNONYMS).flatMap(([field, names]) =>
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
  return NAMES.get(`${field}:${normalHeader(text)}`) as Names<Field> | undefined;
}
