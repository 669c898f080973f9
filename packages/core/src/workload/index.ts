// What tables and pictures of workload ask for beside posts and units.
export { readWorkload } from './read-workload.js';
export type { WorkloadReading, WorkloadUnitGiven } from './read-workload.js';
export { traceOfPost } from './trace-of-post.js';
export type { KnownWorkload } from './workload-of-unit.js';
export { WORKLOAD_WORDS } from './words.js';
export { EFFICIENCY_LEVELS } from './efficiency-levels.js';
export { UNIT_EFFICIENCY } from '../regulations/permendagri-12-2008/index.js';
export { DIFFERENCE } from '../regulations/permenpanrb-1-2020/head-count.js';
