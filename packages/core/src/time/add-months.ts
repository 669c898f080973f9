import { civilDate, daysInMonth, type CivilDate } from './civil-date.js';

/** The same day some months later, or the last day of that month where it is shorter. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return civilDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))) as CivilDate;
}
