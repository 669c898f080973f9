/**
 * Local civil dates as text (`2026-03-07`), compared as text. No time zone and no clock: the same text is the same day
 * everywhere.
 */
export type CivilDate = string;

/** Days of a month (1 to 12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Text of a date from its parts; null when there is no such day. */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  if (!(year >= 1 && year <= 9999) || !(month >= 1 && month <= 12)) return null;
  if (!(day >= 1 && day <= daysInMonth(year, month))) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Number with leading zeros. */
export function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
