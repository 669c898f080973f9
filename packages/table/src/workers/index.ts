// Worker threads over shared memory, for scripts and services in Node.
export { ruleWorkers } from './rule-workers.js';
export type { RuleWorkers } from './rule-workers.js';
export { sharedColumn, sharedTable } from './shared.js';
