// What pictures and reports of one evaluation ask for beside the score itself.
export { gapToNextPredicate } from './gap-to-predicate.js';
export type { PredicateGap } from './gap-to-predicate.js';
export { partTraces } from './nested-trace.js';
export { weakestSubcomponents } from './weakest.js';
export { SHEET_SCORE } from '../regulations/permenpanrb-88-2021/sheet-rules.js';
