import { WORKLOAD_WORDS } from '../../workload/words.js';
import { PERMENPANRB_1_2020_TEXT } from '../../workload/effective-time.js';

/** KepmenPAN 75/2004 gave the four methods; PermenPANRB 1/2020 revoked it and kept them. */
export const METHODS_TEXT = {
  ...PERMENPANRB_1_2020_TEXT,
  instrument: 'KepmenPAN 75/2004; PermenPANRB 1/2020',
  article: 'pendekatan menghitung kebutuhan pegawai',
} as const;

export const BASE = {
  kind: 'computation',
  citation: METHODS_TEXT,
  from: '2004-07-01',
  date: 'assessment',
  labels: WORKLOAD_WORDS,
} as const;
