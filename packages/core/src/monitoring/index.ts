// What monitoring asks beside the figures: what needs attention, what was decided, who has reported.
export { exceptionsOf } from './exceptions.js';
export type { ExceptionKind, ExceptionOptions, Exceptions, IndicatorException } from './exceptions.js';
export { yearAgoOf } from './beside-last-year.js';
export type { YearAgo } from './beside-last-year.js';
export { daysLate, dueDay, INSTITUTIONS, NO_TERMS } from './due-day.js';
export type { DueTerms } from './due-day.js';
