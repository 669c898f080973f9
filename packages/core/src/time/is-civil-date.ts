import { civilDate } from './civil-date.js';

/** Whether a text is a day of the calendar, as `2026-03-07`. */
export function isCivilDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return civilDate(Number(year), Number(month), Number(day)) === text;
}
