import type { BandEdge } from '../../expression/types.js';
import type { Citation } from '../../issue.js';
import { defineScale } from '../../score/define-scale.js';
import type { Band, PerformanceScale } from '../../score/scale.js';
import { SCALE_FIVE } from '../../score/scales.js';

const above = (at: number): BandEdge => ({ at, closed: false });
const from = (at: number): BandEdge => ({ at, closed: true });
const band = (key: string, id: string, en: string): Band => ({ key, label: { id, en } });

const COLOURS = [band('merah', 'Merah', 'Red'), band('kuning', 'Kuning', 'Yellow'), band('hijau', 'Hijau', 'Green')];

const citation = (instrument: string, article: string, url: string): Citation => ({ instrument, article, url });

/** ORG-SCL-01/sampang, the edges of ORG-SCL-01 with the labels of Inspektorat Sampang. */
const SAMPANG = /* @__PURE__ */ defineScale({
  ...SCALE_FIVE,
  id: 'ORG-SCL-01/sampang',
  title: { id: 'skala lima tingkat Inspektorat Sampang 2019', en: 'five-band scale of Inspektorat Sampang 2019' },
  bands: [
    band('sangat-kurang', 'Sangat Kurang', 'Very poor'),
    band('kurang', 'Kurang', 'Poor'),
    band('cukup', 'Cukup', 'Fair'),
    band('baik', 'Baik', 'Good'),
    band('sangat-baik', 'Sangat Baik', 'Very good'),
  ],
  citation: citation('LKjIP Inspektorat Sampang 2019', 'skala capaian', 'https://123dok.com/document/zx5dll94'),
});

/** ORG-SCL-04/karantina-pangkalpinang; only the top class was read, the others are recall. */
export const KARANTINA = /* @__PURE__ */ defineScale({
  id: 'ORG-SCL-04/karantina-pangkalpinang',
  title: { id: 'skala Karantina Pangkalpinang', en: 'scale of Karantina Pangkalpinang' },
  bands: [
    band('kurang-berhasil', 'Kurang berhasil', 'Poor'),
    band('cukup-berhasil', 'Cukup berhasil', 'Fair'),
    band('berhasil', 'Berhasil', 'Successful'),
    band('sangat-berhasil', 'Sangat berhasil', 'Very successful'),
  ],
  edges: [from(60), from(80), above(100)],
  roundFirst: 2,
  citation: {
    instrument: 'LKjIP Balai Karantina Pangkalpinang',
    article: 'di atas 100 terbaca; kelas lain menurut ingatan',
  },
  confidence: 'low',
});

/** ORG-SCL-04/bpom; bounds by recall, 79.86 and 82.39 were published as *Cukup* in 2021. */
export const BPOM = /* @__PURE__ */ defineScale({
  id: 'ORG-SCL-04/bpom',
  title: { id: 'skala capaian BPOM', en: 'scale of BPOM' },
  bands: [
    band('kurang', 'Kurang', 'Poor'),
    band('cukup', 'Cukup', 'Fair'),
    band('baik', 'Baik', 'Good'),
    band('sangat-baik', 'Sangat baik', 'Very good'),
    band('tidak-dapat-disimpulkan', 'Tidak dapat disimpulkan', 'Inconclusive'),
  ],
  edges: [from(70), from(90), above(110), above(120)],
  roundFirst: 2,
  citation: { instrument: 'LKjIP BPOM 2021', article: 'batas menurut ingatan' },
  confidence: 'low',
});

/** ORG-CAP-12/banjarnegara, traffic light: below 70 red, 70 to 90 yellow, above 90 green. */
const BANJARNEGARA = /* @__PURE__ */ defineScale({
  id: 'ORG-CAP-12/banjarnegara',
  title: { id: 'warna capaian Kabupaten Banjarnegara', en: 'colours of Kabupaten Banjarnegara' },
  bands: COLOURS,
  edges: [from(70), above(90)],
  roundFirst: null,
  citation: citation(
    'Kabupaten Banjarnegara, e-SAKIP',
    'kode aplikasi',
    'https://github.com/naufalpi/e-sakip-bna (@2cd8ad1)',
  ),
  confidence: 'low',
});

/**
 * ORG-CAP-12/pringsewu, five classes of a dashboard. Its printed bounds (0-59.99, 60-79.99, …) leave holes, so that 59.995
 * had no class; here every class reaches up to the next.
 */
const PRINGSEWU = /* @__PURE__ */ defineScale({
  id: 'ORG-CAP-12/pringsewu',
  title: { id: 'kelas dasbor Kabupaten Pringsewu', en: 'dashboard classes of Kabupaten Pringsewu' },
  bands: [
    band('sangat-rendah', 'Di bawah 60', 'Below 60'),
    band('rendah', '60 sampai di bawah 80', '60 to below 80'),
    band('sedang', '80 sampai di bawah 95', '80 to below 95'),
    band('sesuai', '95 sampai 105', '95 to 105'),
    band('melampaui', 'Di atas 105', 'Above 105'),
  ],
  edges: [from(60), from(80), from(95), above(105)],
  roundFirst: null,
  citation: citation(
    'Kabupaten Pringsewu, AKSARA',
    'kode dasbor',
    'https://github.com/Tech-O-Tech/E-Sakip_CI (@0f80cf3)',
  ),
  confidence: 'low',
});

/** ORG-SPBE, predicate of the index of electronic government (SPBE), 1 to 5. */
const SPBE = /* @__PURE__ */ defineScale({
  id: 'ORG-SPBE',
  title: { id: 'predikat indeks SPBE', en: 'predicate of the SPBE index' },
  bands: [
    band('kurang', 'Kurang', 'Poor'),
    band('cukup', 'Cukup', 'Fair'),
    band('baik', 'Baik', 'Good'),
    band('sangat-baik', 'Sangat Baik', 'Very good'),
    band('memuaskan', 'Memuaskan', 'Satisfactory'),
  ],
  edges: [from(1.8), from(2.6), from(3.5), from(4.2)],
  roundFirst: 2,
  aliases: ['indeks_spbe', 'spbe'],
  citation: {
    instrument: 'PermenPANRB 59/2020',
    article:
      'predikat; dua batas didukung Kepmen PANRB 108/2023 (3,42 Baik), lainnya menurut ingatan; sesudah 2023 lihat O-8',
    url: 'https://kalbar.antaranews.com/berita/535500',
  },
  confidence: 'medium',
  from: '2020-01-01',
  unit: 'indeks 1-5',
});

/** ORG-RB, category of the index of bureaucratic reform until 2022: the letters of AKIP. The scheme changed in 2023 (O-8). */
const RB = /* @__PURE__ */ defineScale({
  id: 'ORG-RB',
  title: { id: 'kategori indeks reformasi birokrasi', en: 'category of the bureaucratic reform index' },
  bands: [
    band('D', 'D', 'D'),
    band('C', 'C', 'C'),
    band('CC', 'CC', 'CC'),
    band('B', 'B', 'B'),
    band('BB', 'BB', 'BB'),
    band('A', 'A', 'A'),
    band('AA', 'AA', 'AA'),
  ],
  edges: [above(30), above(50), above(60), above(70), above(80), above(90)],
  roundFirst: 2,
  aliases: ['indeks_rb', 'nilai_rb', 'rb'],
  citation: {
    instrument: 'Evaluasi reformasi birokrasi sampai 2022',
    article: 'huruf sama dengan AKIP; didukung Manggarai Timur 2022 (50 adalah C)',
    url: 'https://www.patrolipost.com/penilaian-reformasi-birokrasi-2022-manggarai-timur-dapat-predikat-c/',
  },
  confidence: 'medium',
  until: '2022-12-31',
  unit: 'nilai',
});

/** Scales of single agencies and of other indices, for reports that use them. */
export const OTHER_SCALES: readonly PerformanceScale[] = [SAMPANG, KARANTINA, BPOM, BANJARNEGARA, PRINGSEWU, SPBE, RB];
