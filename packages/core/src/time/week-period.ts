import { pad } from './civil-date.js';
import { dateOfDay, isoWeekMonday } from './day-number.js';
import { isYear, type Period } from './period.js';

/** An ISO 8601 week, Monday to Sunday; it may begin or end in a neighbouring year. */
export function weekPeriod(year: number, week: number): Period | null {
  const monday = isYear(year) && Number.isInteger(week) ? isoWeekMonday(year, week) : null;
  if (monday === null) return null;
  return {
    grain: 'week',
    text: `${pad(year, 4)}-W${pad(week, 2)}`,
    start: dateOfDay(monday),
    end: dateOfDay(monday + 6),
  };
}
