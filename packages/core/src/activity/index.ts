// Activities of a table as a calendar, for pictures and reports.
export { activityCalendar, activityRatio, activityReached, activityTraces } from './activity-calendar.js';
export type { ActivityCalendarDay, ActivityCalendarOptions, ActivityMonth } from './activity-calendar.js';
export { readActivity } from './read-activity.js';
export type { ActivityReading } from './read-activity.js';
export { usualMinutes } from './usual-minutes.js';
