import type { ActivityRules } from '../../activity/activity-period.js';
import { ACTIVITY_RATIO, DAILY_MINUTES } from './minutes.js';
import { TARGET_MINUTES } from './working-time.js';

/** Rules of activity monitoring as most agencies practise it: minutes a day by the calendar, approved entries, at most 100 %. */
export const ACTIVITY_PRACTICE: ActivityRules = {
  target: TARGET_MINUTES,
  daily: DAILY_MINUTES,
  ratio: ACTIVITY_RATIO,
};
