import type { BandEdge } from '../expression/types.js';
import type { Band, PerformanceScale } from './scale.js';

const above = (at: number): BandEdge => ({ at, closed: false });
const from = (at: number): BandEdge => ({ at, closed: true });
const band = (key: string, id: string, en: string): Band => ({ key, label: { id, en } });

/**
 * ORG-SCL-01, five bands of planning evaluation. The printed table (91 ≤ 100, 76 ≤ 90, …) leaves holes; the reading with
 * closed upper edges is that of a regional report's own code, so that 90 is *Tinggi* and 90.005 *Sangat tinggi*.
 */
export const SCALE_FIVE: PerformanceScale = {
  id: 'ORG-SCL-01',
  title: { id: 'skala peringkat kinerja Permendagri 86/2017', en: 'performance scale of Permendagri 86/2017' },
  bands: [
    /* @__PURE__ */ band('sangat-rendah', 'Sangat rendah', 'Very low'),
    /* @__PURE__ */ band('rendah', 'Rendah', 'Low'),
    /* @__PURE__ */ band('sedang', 'Sedang', 'Medium'),
    /* @__PURE__ */ band('tinggi', 'Tinggi', 'High'),
    /* @__PURE__ */ band('sangat-tinggi', 'Sangat tinggi', 'Very high'),
  ],
  edges: [/* @__PURE__ */ above(50), /* @__PURE__ */ above(65), /* @__PURE__ */ above(75), /* @__PURE__ */ above(90)],
  roundFirst: 2,
  citation: {
    instrument: 'Permendagri 54/2010 dan 86/2017',
    article: 'menurut LKjIP; lampiran dan halaman belum ditemukan (O-1)',
    url: 'https://github.com/heriprihanto/emonev-kotategal-2026 (@f160266)',
  },
  confidence: 'medium',
};

/** ORG-SCL-02, the same edges read as the organisation predicate of PermenPANRB 6/2022; a local mapping (Kota Tegal). */
export const SCALE_PREDICATE: PerformanceScale = {
  id: 'ORG-SCL-02',
  title: { id: 'predikat kinerja organisasi', en: 'organisation predicate' },
  bands: [
    /* @__PURE__ */ band('sangat-kurang', 'Sangat kurang', 'Very poor'),
    /* @__PURE__ */ band('kurang', 'Kurang', 'Poor'),
    /* @__PURE__ */ band('butuh-perbaikan', 'Butuh perbaikan', 'Needs improvement'),
    /* @__PURE__ */ band('baik', 'Baik', 'Good'),
    /* @__PURE__ */ band('istimewa', 'Istimewa', 'Outstanding'),
  ],
  edges: SCALE_FIVE.edges,
  roundFirst: 2,
  citation: {
    instrument: 'Kota Tegal 2026',
    article: 'paparan TPP; pemetaan lokal',
    url: 'https://github.com/heriprihanto/emonev-kotategal-2026 (@f160266)',
  },
  confidence: 'medium',
};

/** ORG-SCL-03, six bands from the old AKIP bands, as printed by Maluku Tengah in 2021. */
export const SCALE_SIX: PerformanceScale = {
  id: 'ORG-SCL-03',
  title: { id: 'skala enam tingkat LKjIP', en: 'six-band scale of LKjIP' },
  bands: [
    /* @__PURE__ */ band('kurang', 'Kurang', 'Poor'),
    /* @__PURE__ */ band('agak-kurang', 'Agak kurang', 'Rather poor'),
    /* @__PURE__ */ band('cukup-baik', 'Cukup baik', 'Fair'),
    /* @__PURE__ */ band('baik', 'Baik', 'Good'),
    /* @__PURE__ */ band('sangat-baik', 'Sangat baik', 'Very good'),
    /* @__PURE__ */ band('memuaskan', 'Memuaskan', 'Satisfactory'),
  ],
  edges: [
    /* @__PURE__ */ above(30),
    /* @__PURE__ */ above(50),
    /* @__PURE__ */ above(65),
    /* @__PURE__ */ above(75),
    /* @__PURE__ */ above(85),
  ],
  roundFirst: 2,
  citation: {
    instrument: 'LKjIP Maluku Tengah 2021',
    url: 'https://online.fliphtml5.com/qdghn/orip',
  },
  confidence: 'medium',
};

/** ORG-SCL-04/kaltim-2017, three classes around 100, compared as printed. */
export const SCALE_THREE: PerformanceScale = {
  id: 'ORG-SCL-04/kaltim-2017',
  title: { id: 'tiga kelas LKjIP Kalimantan Timur 2017', en: 'three classes of LKjIP Kalimantan Timur 2017' },
  bands: [
    /* @__PURE__ */ band('belum-tercapai', 'Belum tercapai', 'Not met'),
    /* @__PURE__ */ band('tercapai', 'Tercapai', 'Met'),
    /* @__PURE__ */ band('melampaui', 'Melampaui', 'Exceeded'),
  ],
  edges: [/* @__PURE__ */ from(100), /* @__PURE__ */ above(100)],
  roundFirst: 2,
  citation: {
    instrument: 'LKjIP Provinsi Kalimantan Timur 2017',
    article: 'Bab III',
    url: 'https://vdokumen.com/ii-bab-iii-akuntabilitas-kinerja-31',
  },
  confidence: 'medium',
};

/**
 * ORG-NKO-05, traffic light (*status capaian*) of Kemenkeu scorecards: compared unrounded, or 99.995 printed as 100.00
 * would turn green.
 */
export const SCALE_TRAFFIC: PerformanceScale = {
  id: 'ORG-NKO-05',
  title: { id: 'status capaian (lampu lalu lintas)', en: 'achievement status (traffic light)' },
  bands: [
    /* @__PURE__ */ band('merah', 'Merah', 'Red'),
    /* @__PURE__ */ band('kuning', 'Kuning', 'Yellow'),
    /* @__PURE__ */ band('hijau', 'Hijau', 'Green'),
  ],
  edges: [/* @__PURE__ */ from(80), /* @__PURE__ */ from(100)],
  roundFirst: null,
  citation: { instrument: 'KMK 467/KMK.01/2014 dan penerusnya', article: 'menurut ringkasan umum' },
  confidence: 'medium',
};

/** Every performance scale, by id. */
export const SCALES: readonly PerformanceScale[] = [SCALE_FIVE, SCALE_PREDICATE, SCALE_SIX, SCALE_THREE, SCALE_TRAFFIC];
