import { defineScale } from '../../score/define-scale.js';
import { IN_FORCE, KMK_127_2026_TEXT } from './instrument.js';

/**
 * ORG-NKO-06, predicate of organisation performance. The source prints strict bounds (100 < X < 110), so that 100, 90 and
 * 80 have no class in print; they are read as lower bounds that belong to the class, as 110 explicitly does.
 */
export const SCALE_NKO = /* @__PURE__ */ defineScale({
  id: 'ORG-NKO-06',
  title: { id: 'predikat NKO KMK 127/2026', en: 'NKO predicate of KMK 127/2026' },
  bands: [
    { key: 'buruk', label: { id: 'Buruk', en: 'Poor' } },
    { key: 'kurang', label: { id: 'Kurang', en: 'Weak' } },
    { key: 'cukup', label: { id: 'Cukup', en: 'Fair' } },
    { key: 'baik', label: { id: 'Baik', en: 'Good' } },
    { key: 'sangat-baik', label: { id: 'Sangat Baik', en: 'Very good' } },
  ],
  edges: [
    { at: 80, closed: true },
    { at: 90, closed: true },
    { at: 100, closed: true },
    { at: 110, closed: true },
  ],
  roundFirst: null,
  aliases: ['nko', 'nhk', 'nilai_kinerja_organisasi'],
  citation: KMK_127_2026_TEXT,
  confidence: 'medium',
  from: IN_FORCE.from,
});
