// What tables and pictures of talents and merit systems ask for beside the map and the assessment.
export { PERFORMANCE_TERMS, POTENTIAL_TERMS } from './levels.js';
export { axisRules, boxRule } from './scheme-rules.js';
export { readTalent } from './read-talent.js';
export type { TalentReading, TalentRow } from './read-talent.js';
export { MERIT_KASN_2019_PERCENT } from './assess-merit-system.js';
export { aspectTrace } from './aspect-trace.js';
export { meritBands } from './merit-bands.js';
export type { MeritBands } from './merit-bands.js';
export { readMerit } from './read-merit.js';
export type { MeritAgency, MeritReading } from './read-merit.js';
