import type { Overlay } from '../../regulation/overlay.js';
import { parametersSince } from '../../regulation/since.js';
import { TPP_FROM, TPP_SOURCES as SOURCES } from './sources.js';

/** One region pays nothing for productivity of 50 % and less. */
export const ACHIEVEMENT_GATE: Overlay = {
  id: 'achievement-gate',
  title: { id: 'ambang produktivitas 50 %', en: 'threshold of 50 %' },
  jurisdiction: 'daerah pemakai aplikasi',
  citation: SOURCES.gate,
  confidence: 'medium',
  from: TPP_FROM,
  overrides: { 'IND-TPP-05': /* @__PURE__ */ parametersSince(TPP_FROM, SOURCES.gate, 'medium', { unpaid_up_to: 50 }) },
};
