// Perangkat daerah, and which of them began first.

/** Agencies; the first six are pilots (*percontohan*). The names are those that most regencies have. */
export const UNITS = [
  'Dinas Kesehatan, Pengendalian Penduduk dan KB',
  'Dinas Pendidikan, Pemuda dan Olahraga',
  'Badan Kepegawaian dan Pengembangan SDM',
  'Bappedalitbang',
  'Inspektorat',
  'Sekretariat Daerah',
  'Dinas PUPR',
  'Dinas Sosial, PPPA',
  'Dinas Kependudukan dan Pencatatan Sipil',
  'Dinas Komunikasi dan Informatika',
  'Dinas Pertanian dan Pangan',
  'Dinas Perikanan',
  'Dinas Perhubungan',
  'Dinas Pariwisata dan Kebudayaan',
  'Dinas Penanaman Modal dan PTSP',
  'Dinas Lingkungan Hidup',
  'Satpol PP dan Damkar',
  'Badan Keuangan Daerah',
  'Sekretariat DPRD',
  'BPBD',
].map((unit, i) => ({ unit, kelompok: i < 6 ? 'Percontohan' : 'Lainnya' }));
