import type { Rule } from '../../regulation/rule.js';
import { ATTENDANCE } from './attendance.js';
import { DAILY_REPORTS } from './daily-reports.js';
import { LAST_YEAR } from './last-year.js';
import { PAID } from './paid.js';
import { PUNISHMENT } from './punishment.js';
import { SPLITS } from './split.js';

/** Rules of performance allowance of ministries (*tunjangan kinerja*), IND-TUK-01 to IND-TUK-06. */
export const TUKIN_RULES: readonly Rule[] = [...PAID, ...ATTENDANCE, ...SPLITS, PUNISHMENT, LAST_YEAR, DAILY_REPORTS];
