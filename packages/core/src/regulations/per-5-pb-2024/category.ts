import { defineScale } from '../../score/define-scale.js';

/** ORG-BUD-06-S/category, category of IKPA: 95, 89 and 70 belong to the upper class. */
export const SCALE_IKPA = /* @__PURE__ */ defineScale({
  id: 'ORG-BUD-06-S/category',
  title: { id: 'kategori IKPA', en: 'category of IKPA' },
  bands: [
    { key: 'kurang', label: { id: 'Kurang', en: 'Poor' } },
    { key: 'cukup', label: { id: 'Cukup', en: 'Fair' } },
    { key: 'baik', label: { id: 'Baik', en: 'Good' } },
    { key: 'sangat-baik', label: { id: 'Sangat Baik', en: 'Very good' } },
  ],
  edges: [
    { at: 70, closed: true },
    { at: 89, closed: true },
    { at: 95, closed: true },
  ],
  roundFirst: 2,
  aliases: ['ikpa'],
  citation: {
    instrument: 'PER-5/PB/2022 dan PER-5/PB/2024',
    article: 'kategori menurut ingatan dan laman DJPb; sumber belum dapat dikutip',
  },
  confidence: 'low',
  from: '2022-01-01',
});
