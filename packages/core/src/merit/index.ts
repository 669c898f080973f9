// What talent maps of tables and pictures ask for beside the map itself.
export { PERFORMANCE_TERMS, POTENTIAL_TERMS } from './levels.js';
export { axisRules, boxRule } from './scheme-rules.js';
export { readTalent } from './read-talent.js';
export type { TalentReading, TalentRow } from './read-talent.js';
