/** Agencies of the example, with the predicate that the regent decided for 2025; empty where none is decided yet. */
export const UNITS = [
  ['Dinas Kesehatan', 'Baik'],
  ['Dinas Pendidikan, Kepemudaan dan Olahraga', 'Istimewa'],
  ['Dinas Pariwisata, Ekonomi Kreatif dan Kebudayaan', 'Butuh Perbaikan'],
  ['Dinas PUPR', 'Kurang'],
  ['Badan Keuangan dan Aset Daerah', 'Baik'],
  ['BKPSDM', 'Baik'],
  ['Kecamatan Komodo', 'Butuh Perbaikan'],
  ['Kecamatan Lembor', ''],
].map(([unit, predikat]) => ({ unit, predikat }));
