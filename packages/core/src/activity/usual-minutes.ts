import { TakarError } from '../errors.js';
import { resolve } from '../regulation/resolve.js';
import { WORKING_TIME } from '../regulations/activity/working-time.js';

/** The variant whose minutes hold where an agency says none: 1,250 effective hours a year. */
const USUAL = 'IND-ACT-01/permenpanrb-1-2020';

/** Minutes that are due on a working day where an agency says none (IND-ACT-01/permenpanrb-1-2020). */
export function usualMinutes(): number {
  const rule = WORKING_TIME.find(({ id }) => id === USUAL);
  const minutes = rule === undefined ? undefined : resolve(rule, null).resolved?.parameters['minutes_per_day'];
  if (minutes === undefined)
    throw new TakarError('activity/rule', `${USUAL} has no minutes_per_day.`, 'Keep the rule among WORKING_TIME.');
  return minutes;
}
