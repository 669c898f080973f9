import { sameText } from '../series.js';
import { CITED, defineCheck } from './check.js';

export const EXACT = ['exact', 'eksak', 'e', 'langsung'];
export const ACTIVITY = ['activity', 'aktivitas', 'kegiatan', 'a'];
export const HIGH = ['high', 'tinggi', 'h', 't'];
export const LOW = ['low', 'rendah', 'l', 'r'];

/**
 * Combinations of validity and control that the Ministry of Finance does not allow (C09): an exact measure under high
 * control, an activity under low control. Off unless a file of settings asks for it.
 */
export const VALIDITY_CONTROL = defineCheck({
  code: 'cascade/validity-control',
  severity: 'error',
  basis: 'ORG-CSC-04 C09, ORG-NKO-01',
  citation: CITED.k127,
  needs: ['validity', 'control'],
  standard: false,
  *find({ cascade }) {
    const { indicators } = cascade;
    for (let row = 0; row < indicators.length; row++) {
      const validity = sameText(indicators.texts.validity[row] ?? null);
      const control = sameText(indicators.texts.control[row] ?? null);
      const isExactHigh = EXACT.includes(validity) && HIGH.includes(control);
      const isActivityLow = ACTIVITY.includes(validity) && LOW.includes(control);
      if (!isExactHigh && !isActivityLow) continue;
      const values = { indicator: indicators.names[row] ?? '', validity, control };
      yield { node: indicators.node[row] as number, row, field: 'validity', values };
    }
  },
});
