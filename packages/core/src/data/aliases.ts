import type { FieldName } from './indicator-table.js';

/** Parts that a period may be spread over. */
export type PeriodPart = 'year' | 'semester' | 'quarter' | 'month';

/** What a column can hold. */
export type ColumnMeaning = FieldName | PeriodPart;

/**
 * Headers of each field, a line a field, in normal form (`normalHeader`), Indonesian and English, the better one first: where
 * a table has two, the first is taken (`published_as` keeps the digits that `published_capaian` lost). The first of all is the
 * name of the field.
 */
const LINES = [
  'document|dokumen|nama dokumen|jenis dokumen',
  'indicator|indikator|indikator kinerja|nama indikator|nama indikator kinerja|indicator name' +
    '|indikator kinerja utama|iku|indikator sasaran|indikator kinerja sasaran|indikator kinerja utama iku' +
    '|indikator tujuan|indikator program|indikator kegiatan|indikator sub kegiatan|indikator kinerja program' +
    '|indikator kinerja kegiatan|indikator kinerja sub kegiatan|kpi|performance indicator|uraian indikator' +
    '|indikator sasaran tujuan|indikator tujuan sasaran|indikator kinerja tujuan sasaran|name|nama',
  'unit|opd|perangkat daerah|nama opd|nama perangkat daerah|unit kerja|nama unit kerja|nama unit' +
    '|unit organisasi|organisasi|satuan kerja|satker|skpd|nama skpd|instansi|nama instansi|organisational unit' +
    '|organizational unit|organisation|organization|department|agency unit|agency|unit eselon|biro|dinas|id opd' +
    '|kode opd|unit id',
  'measure unit|satuan|measure|unit of measure|unit of measurement|measurement unit|satuan ukuran' +
    '|satuan target|satuan indikator|uom',
  'polarity|polaritas|polarisasi|arah|arah indikator|arah capaian|arah kinerja|jenis indikator|tipe indikator' +
    '|sifat indikator|karakteristik|karakteristik indikator|tren|trend|direction|rumus capaian kinerja' +
    '|jenis polarisasi|polaritas indikator',
  'target kind|jenis target|tipe target',
  'period|periode|periode pelaporan|periode pengukuran|reporting period',
  'target|target tahunan|target kinerja|nilai target|target pk|target perjanjian kinerja|planned' +
    '|target tahun ini|target tahun berjalan|target indikator|target value|rencana|plan|t|target triwulan' +
    '|target tw|target akhir|target text|target teks|target capaian|kinerja target|target maksimum|target maks|target max|target maksimal|target atas',
  'target from|target minimum|target min|target minimal|batas bawah|batas bawah target|target bawah',
  'version|versi|versi target|versi dokumen|jenis target dokumen',
  'realisation|realisasi|realization|actual|capaian realisasi|realisasi kinerja|realisasi tahunan' +
    '|nilai realisasi|realisasi capaian|realisasi target|realisasi indikator|realisasi tahun ini' +
    '|realisasi tahun berjalan|achieved|actual value|realised|realized|r|realisasi text|realisasi triwulan' +
    '|realisasi tw|realisation text|realisasi teks|realisasi akhir|kinerja realisasi',
  'numerator|pembilang|nilai pembilang|x|realisasi x|jumlah pembilang',
  'denominator|penyebut|nilai penyebut|y|realisasi y|jumlah penyebut',
  'weight|bobot|bobot indikator|bobot kinerja|nilai bobot',
  'consolidation|konsolidasi|accumulate|accumulation|jenis konsolidasi|konsolidasi periode' +
    '|jenis konsolidasi periode|akumulasi|jenis akumulasi|tipologi data|pola ukur|metode konsolidasi' +
    '|aggregation|agregasi',
  'input|cara input|jenis input|sifat data|input type|cara pengisian',
  'cap|batas capaian|batas maksimum capaian|capaian maksimum|maksimum capaian|batas atas capaian',
  'published|published as|stated|published capaian|published achievement|capaian|capaian kinerja' +
    '|persentase capaian|presentase capaian|persen capaian|% capaian|presentase|persentase|tingkat capaian' +
    '|capaian terbit|capaian tertulis|achievement|nilai capaian|persentase capaian kinerja|capaian target' +
    '|capaian realisasi terhadap target|tingkat capaian kinerja|capaian indikator|capaian persen',
  'scale|skala|skala penilaian|skala nilai',
  'precision|presisi|desimal|jumlah desimal|decimals',
  'status|status data|status realisasi|status pelaporan|status laporan|status value',
  'cohort|kelompok|kelompok pembanding|klaster|cluster',
  'evidence|bukti dukung|data dukung|bukti|link bukti dukung|tautan bukti',
  'source|sumber|sumber data|data source|source url',
  'standing|kedudukan|status penetapan',
  'subject|subjek|subyek',
  'note|keterangan|catatan|ket|notes|remark|remarks|penjelasan',
  'worst|nilai terburuk|worst value|kondisi terburuk',
  'natural maximum|maksimum alami|batas alami|nilai maksimum|nilai maksimal|maximum value',
  'year|tahun|thn|tahun data|tahundata|tahun anggaran|tahun pelaporan|tahun laporan',
  'semester|smt',
  'quarter|triwulan|tw|kuartal|triwulan ke',
  'month|bulan|bln',
];

/** Headers of each field, the better one first. */
export const ALIASES = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ LINES.map((line) => {
    const headers = line.split('|');
    return [(headers[0] as string).replace(' ', '_'), headers];
  }),
) as unknown as Readonly<Record<ColumnMeaning, readonly string[]>>;
