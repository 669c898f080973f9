import { normalHeader } from './header-text.js';

/** Units that count whole things: their figures have no decimals. */
export const COUNTED_UNITS: ReadonlySet<string> = new Set([
  ...[
    'orang',
    'org',
    'dokumen',
    'dok',
    'laporan',
    'lap',
    'unit',
    'unir',
    'desa',
    'kelurahan',
    'kecamatan',
    'kegiatan',
    'keg',
  ],
  ...['paket', 'event', 'kali', 'lembaga', 'perusahaan', 'usulan', 'berita acara', 'jenis', 'kerja sama', 'provinsi'],
  ...['pelaku usaha', 'peserta', 'peserta didik', 'siswa', 'sekolah', 'puskesmas', 'rumah', 'unit rumah', 'unit usaha'],
  ...['artikel', 'produk', 'perda', 'peraturan', 'sertifikat', 'jiwa', 'kk', 'keluarga', 'kasus', 'kejadian', 'titik'],
  ...[
    'wisatawan',
    'kunjungan',
    'pengunjung',
    'koperasi',
    'umkm',
    'buah',
    'ekor',
    'pohon',
    'person',
    'people',
    'documents',
  ],
  ...['opd', 'perangkat daerah', 'satuan pendidikan', 'ruang', 'lokasi', 'pegawai', 'perkara', 'layanan'],
]);

/** Other units of measure, as tables of indicators print them. */
export const MEASURED_UNITS: ReadonlySet<string> = new Set([
  ...[
    '%',
    'persen',
    'percent',
    'indeks',
    'index',
    'nilai',
    'angka',
    'poin',
    'point',
    'skor',
    'score',
    'rasio',
    'ratio',
  ],
  ...[
    'predikat',
    'opini',
    'level',
    'skala',
    'tahun',
    'thn',
    'bulan',
    'bln',
    'hari',
    'jam',
    'menit',
    'minggu',
    'ton',
    'kg',
  ],
  ...[
    'kuintal',
    'liter',
    'ha',
    'hektar',
    'km',
    'm',
    'm2',
    'm3',
    'meter',
    'km2',
    'rp',
    'rupiah',
    'orang bulan',
    'bulan layanan',
  ],
  ...[
    'cadangan',
    'kategori',
    'peringkat',
    'hari kerja',
    'per mil',
    'kkal',
    'kwh',
    'mw',
    'unit kerja',
    'days',
    'years',
    'months',
  ],
]);

/** True for the text of a unit that counts whole things, as `orang` or `dokumen`. */
export function isCountUnit(text: string): boolean {
  return COUNTED_UNITS.has(normalHeader(text));
}

/** True for whole rupiah: `Rp`, `rupiah`, not `Rp juta`. */
export function isRupiahUnit(text: string): boolean {
  return /^(?:rp|rupiah|idr)$/.test(normalHeader(text));
}

/** True for the text of a unit of measure: a known one, or one that begins as `% PDRB`, `Rp juta`, `per 1.000` do. */
export function isMeasureUnit(text: string): boolean {
  const normal = normalHeader(text);
  return (
    COUNTED_UNITS.has(normal) ||
    MEASURED_UNITS.has(normal) ||
    /^(?:%|rp|persen|per|indeks|nilai|skor)(?: |$)/.test(normal) ||
    /^(?:ton|orang|ha|km) /.test(normal)
  );
}
