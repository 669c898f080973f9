import { applyOverlay, overridesOf, type Overlay } from '../../regulation/overlay.js';
import type { Rule } from '../../regulation/rule.js';
import { ACHIEVEMENT_GATE } from './achievement-gate.js';
import { ACTING, ACTING_TOTAL } from './acting.js';
import { BASIC } from './basic.js';
import { CRITERIA_RULES } from './criteria.js';
import { DISCIPLINE, DISCIPLINE_RULES } from './discipline.js';
import { INDICES } from './indices.js';
import { IPPD } from './ippd.js';
import { LAMPUNG } from './lampung.js';
import { TPP_NOTES } from './notes.js';
import { OTHER_SPLITS } from './other-splits.js';
import { PAYMENT, TPP_PAID, TPP_PERCENT } from './payment.js';
import { SULSEL } from './sulsel.js';

/** Regional rules that ship, one file a region. */
export const TPP_OVERLAYS: readonly Overlay[] = [ACHIEVEMENT_GATE, LAMPUNG, SULSEL];

const OVERLAID: readonly Rule[] = [TPP_PAID, TPP_PERCENT, DISCIPLINE];

/** Rules of additional income of regional staff (*tambahan penghasilan pegawai*), IND-TPP-01 to IND-TPP-09. */
export const TPP_RULES: readonly Rule[] = [
  ...BASIC,
  ...INDICES,
  ...IPPD,
  ...CRITERIA_RULES,
  ...PAYMENT,
  ...OTHER_SPLITS,
  ...DISCIPLINE_RULES,
  ACTING,
  ACTING_TOTAL,
  ...TPP_NOTES,
  ...TPP_OVERLAYS.flatMap((overlay) =>
    OVERLAID.filter(({ id }) => overridesOf(overlay, id) !== undefined).map((rule) => applyOverlay(rule, overlay)),
  ),
];
