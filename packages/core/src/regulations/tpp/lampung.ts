import type { Overlay } from '../../regulation/overlay.js';
import { parametersSince } from '../../regulation/since.js';
import { TPP_FROM, TPP_SOURCES as SOURCES } from './sources.js';

/**
 * Forestry office of Lampung province: absence takes 2 points off the total and nothing off discipline; four steps of late
 * minutes up to 15, 30, 60 and more. The application itself pays *Butuh Perbaikan* as *Baik*, because it looks for a part of
 * the word; what it intends is kept here.
 */
export const LAMPUNG: Overlay = {
  id: 'lampung',
  title: { id: 'Dinas Kehutanan Provinsi Lampung', en: 'forestry office of Lampung' },
  jurisdiction: 'Dinas Kehutanan Provinsi Lampung',
  citation: SOURCES.lampung,
  confidence: 'medium',
  from: TPP_FROM,
  overrides: {
    'IND-TPP-05': /* @__PURE__ */ parametersSince(TPP_FROM, SOURCES.lampung, 'medium', {
      productivity_weight: 60,
      discipline_weight: 40,
      predicate_very_good: 100,
      predicate_good: 100,
      predicate_needs_improvement: 80,
      predicate_poor: 60,
      predicate_very_poor: 40,
      absence_cut: 2,
    }),
    'IND-TPP-06': /* @__PURE__ */ parametersSince(TPP_FROM, SOURCES.lampung, 'medium', {
      absent_percent: 0,
      minutes_1: 15,
      percent_1: 0.25,
      minutes_2: 30,
      percent_2: 0.5,
      minutes_3: 60,
      percent_3: 1,
      percent_4: 2.5,
      roll_call_percent: 2,
      assembly_percent: 5,
      discipline_weight: 40,
    }),
  },
};
