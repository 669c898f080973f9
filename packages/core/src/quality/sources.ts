import type { Citation } from '../issue.js';

/** Where the checks come from: errors found in real portals and reports. */
export const QUALITY_SOURCES = {
  gunungkidul: {
    instrument: 'e-SAKIP Kabupaten Gunungkidul',
    article: 'tabel 2024 mengulang angka 2023; capaian diketik tangan',
    url: 'https://github.com/C200MOHCSAMRAMADANI/projek-eSakip (@cc2ed2a)',
  },
  targets: {
    instrument: 'KMK 127/2026 (Tabel 15); LKE PermenPANRB 88/2021',
    article: 'kualitas target; ORG-CSC-04 C11',
    url: 'https://github.com/kucing007/kinerja-app (@029c349)',
  },
  barru: {
    instrument: 'e-SAKIP BKAD Kabupaten Barru',
    article: 'laporan triwulan dari angka tahunan dibagi empat',
    url: 'https://github.com/thunderjake/laravel-esakip-bkad',
  },
  parsing: {
    instrument: 'Portal kinerja daerah',
    article: 'koma desimal terbaca sebagai ribuan, satuan bercampur',
    url: 'https://github.com/bkerinci/esakip; https://github.com/C200MOHCSAMRAMADANI/projek-eSakip',
  },
  lldikti: {
    instrument: 'e-SAKIP LLDIKTI Wilayah XII',
    article: 'indeks 98 dibagi 24,5 per triwulan',
    url: 'https://github.com/RahulBoufakar/e-SAKIP-Wilayah-12 (@f4529b6)',
  },
  banyuwangi: {
    instrument: 'Renstra perangkat daerah Kabupaten Banyuwangi 2025-2029',
    article: 'tabel capaian kinerja pelayanan',
    url: 'https://github.com/Syamsuddin/SAKIPRO (@c79b03c)',
  },
  court: {
    instrument: 'Badan Pengawasan Mahkamah Agung',
    article: 'target yang sama berulang ke bawah',
    url: 'https://github.com/jabbar-hafizh/template-frontend-ci3 (@63e615b)',
  },
  takar: { instrument: 'Takar', article: 'pemeriksaan data; tidak ada aturan nasional' },
} as const satisfies Record<string, Citation>;
