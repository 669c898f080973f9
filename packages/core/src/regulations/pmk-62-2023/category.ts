import { defineScale } from '../../score/define-scale.js';
import { PMK_62_2023_TEXT } from './instrument.js';

/**
 * ORG-BUD-05/category, category of a budget performance value, on the value rounded to two digits as it is published.
 * PMK 249/2011 and 214/2017 have the same.
 */
export const SCALE_NKA = /* @__PURE__ */ defineScale({
  id: 'ORG-BUD-05/category',
  title: { id: 'kategori Nilai Kinerja Anggaran', en: 'category of budget performance value' },
  bands: [
    { key: 'sangat-kurang', label: { id: 'Sangat Kurang', en: 'Very poor' } },
    { key: 'kurang', label: { id: 'Kurang', en: 'Poor' } },
    { key: 'cukup', label: { id: 'Cukup', en: 'Fair' } },
    { key: 'baik', label: { id: 'Baik', en: 'Good' } },
    { key: 'sangat-baik', label: { id: 'Sangat Baik', en: 'Very good' } },
  ],
  edges: [
    { at: 50, closed: false },
    { at: 60, closed: false },
    { at: 80, closed: false },
    { at: 90, closed: false },
  ],
  roundFirst: 2,
  aliases: ['nka', 'nilai_kinerja_anggaran'],
  citation: PMK_62_2023_TEXT,
  confidence: 'high',
  from: '2012-01-01',
});
