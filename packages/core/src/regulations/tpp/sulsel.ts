import type { Overlay } from '../../regulation/overlay.js';
import { parametersSince } from '../../regulation/since.js';
import { TPP_FROM, TPP_SOURCES as SOURCES } from './sources.js';

/** Regions of Sulawesi Selatan that share one application: 60/40, deductions by event. */
export const SULSEL: Overlay = {
  id: 'sulsel',
  title: { id: 'keluarga aplikasi Sulawesi Selatan', en: 'applications of Sulawesi Selatan' },
  jurisdiction: 'daerah di Sulawesi Selatan',
  citation: SOURCES.sulsel,
  confidence: 'medium',
  from: TPP_FROM,
  overrides: {
    'IND-TPP-05': /* @__PURE__ */ parametersSince(TPP_FROM, SOURCES.sulsel, 'medium', {
      productivity_weight: 60,
      discipline_weight: 40,
    }),
    'IND-TPP-06': /* @__PURE__ */ parametersSince(TPP_FROM, SOURCES.sulsel, 'medium', {
      absent_percent: 3,
      minutes_1: 30,
      percent_1: 0.5,
      minutes_2: 60,
      percent_2: 1,
      minutes_3: 90,
      percent_3: 1.25,
      percent_4: 1.5,
      roll_call_percent: 2,
      sick_free_days: 3,
      permission_free_days: 2,
      discipline_weight: 40,
    }),
  },
};
