// Regencies and cities of the province, and agencies of the province itself.

/** The 14 regencies and cities, as the tile map names them. */
export const REGIONS = [
  ...['Kabupaten Sambas', 'Kabupaten Bengkayang', 'Kabupaten Landak', 'Kabupaten Mempawah', 'Kabupaten Sanggau'],
  ...['Kabupaten Ketapang', 'Kabupaten Sintang', 'Kabupaten Kapuas Hulu', 'Kabupaten Sekadau', 'Kabupaten Melawi'],
  ...['Kabupaten Kayong Utara', 'Kabupaten Kubu Raya', 'Kota Pontianak', 'Kota Singkawang'],
];

export const AGENCIES = [
  ...['Dinas Kesehatan', 'Dinas Pendidikan dan Kebudayaan', 'Dinas PUPR', 'Bappeda', 'Biro Organisasi', 'Inspektorat'],
  ...['Dinas Perkebunan dan Peternakan', 'Badan Pendapatan Daerah'],
];
