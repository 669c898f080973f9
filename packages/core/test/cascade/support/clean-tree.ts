import { ID, sheetFromCells, type Sheet } from '@takar/core';
import {
  readCascade,
  validateCascade,
  type Cascade,
  type CascadeOptions,
  type CascadeSettings,
  type Validation,
} from '@takar/core/cascade';

/** A row of a cascade file by header. */
export type Row = Record<string, string>;

const SHARED = {
  Satuan: '%',
  Formula: 'A/B x 100',
  'Sumber Data': 'Laporan bidang',
  Polaritas: 'maksimalkan',
  Konsolidasi: 'last',
  Periode: '2026',
  'Realisasi Tahun Lalu': '',
  Keterangan: '',
  Pendukung: '',
  Anggaran: '',
  Bobot: '',
  Pembilang: '',
  Penyebut: '',
  Dokumen: 'PK',
  Validitas: 'proksi',
  Kendali: 'sedang',
  Pegawai: '',
  'NIP Atasan': '',
};

/** Targets of four quarters and of the year. */
function targets(year: string, ...quarters: readonly string[]): Row {
  const [q1 = '', q2 = '', q3 = '', q4 = year] = quarters;
  return { Target: year, 'TW I': q1, 'TW II': q2, 'TW III': q3, 'TW IV': q4 };
}

const COUNT = { Satuan: 'dokumen', Konsolidasi: 'sum', Formula: 'Jumlah dokumen yang ditetapkan' };

/**
 * A tree without fault, from a goal to the plans of staff, with a crosscutting programme, components, an adopted indicator,
 * a narrowed one, weights, quarters and budgets: figures made here.
 */
export function cleanRows(): Row[] {
  const row = (id: string, induk: string, jenjang: string, uraian: string, more: Row): Row => ({
    ID: id,
    Induk: induk,
    Jenjang: jenjang,
    Uraian: uraian,
    ...SHARED,
    'Metode Cascading': induk === '' ? '' : 'buat baru',
    Kontribusi: induk === '' ? '' : 'prasyarat keberhasilan induk',
    ...more,
  });
  return [
    row('T1', '', 'Tujuan', 'Meningkatnya mutu layanan publik', {
      'Penanggung Jawab': 'Kepala Dinas',
      'Indikator Kinerja': 'Indeks pelayanan publik',
      ...targets('85,5', '', '', '', '85,5'),
      Satuan: 'indeks',
      'Realisasi Tahun Lalu': '84',
    }),
    row('S1', 'T1', 'Sasaran', 'Meningkatnya kepuasan masyarakat', {
      'Penanggung Jawab': 'Kepala Dinas',
      'Indikator Kinerja': 'Indeks kepuasan masyarakat',
      ...targets('90', '', '88', '', '90'),
      Satuan: 'indeks',
      Bobot: '60',
    }),
    row('S2', 'T1', 'Sasaran', 'Menurunnya waktu tunggu layanan', {
      'Penanggung Jawab': 'Sekretaris Daerah',
      'Indikator Kinerja': 'Rata-rata waktu tunggu',
      ...targets('10', '14', '12', '11', '10'),
      Satuan: 'menit',
      Polaritas: 'minimalkan',
      'Realisasi Tahun Lalu': '15',
      Bobot: '40',
    }),
    row('P1', 'S1', 'Program', 'Program Penataan Standar Layanan', {
      'Penanggung Jawab': 'Kepala Bidang Standar',
      'Indikator Kinerja': 'Jumlah standar layanan yang ditetapkan',
      ...COUNT,
      ...targets('12', '3', '3', '3', '3'),
      Bobot: '60',
      Anggaran: '1.500.000.000',
    }),
    row('P2', 'S2', 'Program', 'Program Antrean Daring', {
      'Penanggung Jawab': 'Kepala Bidang Layanan',
      'Indikator Kinerja': 'Persentase layanan dengan antrean daring',
      ...targets('80', '20', '40', '60', '80'),
      Bobot: '60',
      Anggaran: '900.000.000',
    }),
    row('P3', 'S1; S2', 'Program', 'Program Peningkatan Kompetensi Petugas', {
      'Penanggung Jawab': 'Kepala Bidang SDM',
      Pendukung: 'Badan Kepegawaian',
      'Indikator Kinerja': 'Persentase petugas bersertifikat',
      ...targets('70', '10', '30', '50', '70'),
      Bobot: '40',
      Anggaran: '400.000.000',
    }),
    row('K1', 'P1', 'Kegiatan', 'Penetapan standar layanan wajib', {
      'Penanggung Jawab': 'Ketua Tim Standar',
      'Indikator Kinerja': 'Jumlah standar layanan wajib',
      ...COUNT,
      ...targets('8', '2', '2', '2', '2'),
      'Metode Cascading': 'komponen',
      Bobot: '70',
      Anggaran: '1.000.000.000',
    }),
    row('K2', 'P1', 'Kegiatan', 'Penetapan standar layanan pilihan', {
      'Penanggung Jawab': 'Kepala Seksi Standar',
      'Indikator Kinerja': 'Jumlah standar layanan pilihan',
      ...COUNT,
      ...targets('4', '1', '1', '1', '1'),
      'Metode Cascading': 'komponen',
      Bobot: '30',
      Anggaran: '500.000.000',
    }),
    row('K3', 'P2', 'Kegiatan', 'Pengelolaan antrean daring', {
      'Penanggung Jawab': 'Ketua Tim Antrean',
      'Indikator Kinerja': 'Jumlah loket dengan antrean daring',
      ...targets('24', '6', '12', '18', '24'),
      Satuan: 'unit',
      Bobot: '100',
      Anggaran: '900.000.000',
    }),
    row('K4', 'P3', 'Kegiatan', 'Pelatihan petugas layanan', {
      'Penanggung Jawab': 'Ketua Tim Diklat',
      'Indikator Kinerja': 'Jumlah petugas yang lulus pelatihan',
      ...targets('60', '15', '15', '15', '15'),
      Pembilang: '40',
      Penyebut: '60',
      Konsolidasi: 'sum',
      Satuan: 'orang',
      Bobot: '100',
      Anggaran: '400.000.000',
    }),
    row('SK1', 'K1', 'Sub Kegiatan', 'Penyusunan standar layanan wajib', {
      'Penanggung Jawab': 'Ketua Tim Standar',
      'Indikator Kinerja': 'Jumlah standar layanan wajib',
      ...COUNT,
      ...targets('8', '2', '2', '2', '2'),
      'Metode Cascading': 'adopsi langsung',
      Bobot: '100',
      Anggaran: '1.000.000.000',
    }),
    row('SK2', 'K2', 'Sub Kegiatan', 'Penyusunan standar layanan pilihan', {
      'Penanggung Jawab': 'Kepala Seksi Standar',
      'Indikator Kinerja': 'Jumlah rancangan standar',
      ...COUNT,
      ...targets('6', '2', '2', '1', '1'),
      Bobot: '100',
      Anggaran: '500.000.000',
    }),
    row('SK3', 'K3', 'Sub Kegiatan', 'Pemasangan perangkat antrean', {
      'Penanggung Jawab': 'Ketua Tim Antrean',
      'Indikator Kinerja': 'Jumlah perangkat terpasang',
      ...targets('24', '6', '6', '6', '6'),
      Konsolidasi: 'sum',
      Satuan: 'unit',
      Bobot: '100',
      Anggaran: '900.000.000',
    }),
    row('SK4', 'K4', 'Sub Kegiatan', 'Pelatihan petugas wilayah utara', {
      'Penanggung Jawab': 'Ketua Tim Diklat',
      'Indikator Kinerja': 'Jumlah petugas yang lulus pelatihan',
      ...targets('35', '10', '10', '10', '5'),
      Pembilang: '20',
      Penyebut: '35',
      'Metode Cascading': 'lingkup dipersempit',
      Konsolidasi: 'sum',
      Satuan: 'orang',
      Bobot: '100',
      Anggaran: '400.000.000',
    }),
    row('J1', 'S1', 'JPT', 'Terpenuhinya standar layanan', {
      'Penanggung Jawab': 'Kepala Dinas',
      Pegawai: 'Andi',
      'Indikator Kinerja': 'Persentase layanan berstandar',
      ...targets('95', '80', '85', '90', '95'),
      'Metode Cascading': 'langsung',
    }),
    row('A1', 'J1', 'Administrator', 'Tersedianya standar layanan', {
      'Penanggung Jawab': 'Kepala Bidang Standar',
      Pegawai: 'Budi',
      'NIP Atasan': 'Andi',
      'Indikator Kinerja': 'Persentase standar tepat waktu',
      ...targets('100', '100', '100', '100', '100'),
      'Metode Cascading': 'tidak langsung',
    }),
    row('L1', 'A1', 'Pelaksana', 'Rancangan standar layanan', {
      'Penanggung Jawab': 'Pelaksana',
      Pegawai: 'Citra',
      'NIP Atasan': 'Budi',
      'Indikator Kinerja': 'Jumlah konsep standar',
      ...COUNT,
      ...targets('12', '3', '3', '3', '3'),
      'Metode Cascading': 'tidak langsung',
    }),
  ];
}

/** Rows as a sheet; every row has the columns of the first. */
export function sheetOf(rows: readonly Row[]): Sheet {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return sheetFromCells(
    headers,
    rows.map((row) => headers.map((header) => (row[header] ?? '') || null)),
  );
}

/** The cascade in a sheet; a sheet without one fails the test. */
export function cascadeOf(sheet: Sheet, options: Partial<CascadeOptions> = {}): Cascade {
  const { cascade, issues } = readCascade(sheet, { messages: ID, ...options });
  if (cascade === null) throw new Error(issues.map(({ message }) => message).join('\n'));
  return cascade;
}

/** What the checks say of rows. */
export function validated(rows: readonly Row[], settings?: CascadeSettings): Validation {
  return validateCascade(cascadeOf(sheetOf(rows)), { messages: ID, ...(settings === undefined ? {} : { settings }) });
}
