import { civilDate, type CivilDate } from '../time/civil-date.js';

/**
 * First day of retirement (*TMT pensiun*): the first of the month after the month in which the age is reached. Null for a
 * date that is none.
 *
 * @example
 * retirementDate('1970-03-15', 58); // '2028-04-01'
 */
export function retirementDate(birthDate: CivilDate, age: number): CivilDate | null {
  const [year, month] = birthDate.split('-').map(Number);
  if (year === undefined || month === undefined) return null;
  return month === 12 ? civilDate(year + age + 1, 1, 1) : civilDate(year + age, month + 1, 1);
}
