// Everything that the main entry gives, by what it is about.
// expressions and their readers, decimals, money, outcomes
export * from './exports/calculation.js';
// rules with dates and sources, issues, languages, one rule asked of one case
export * from './exports/regulation.js';
// sources to typed rows, periods
export * from './exports/data.js';
// achievement, scores, and what is asked of reported figures
export * from './exports/indicator.js';
// AKIP evaluation sheets
export * from './exports/evaluation.js';
// appraisal, activity, allowance, workload and personnel
export * from './exports/individual.js';
// talent, succession, the merit system
export * from './exports/merit.js';
