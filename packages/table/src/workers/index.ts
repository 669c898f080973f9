// Worker threads over shared memory, for scripts and services in Node.
export { ruleWorkers } from './rule-workers.js';
export type { RuleWorkers } from './rule-workers.js';
export { groupWorkers } from './group-workers.js';
export type { GroupWorkers } from './group-workers.js';
export { csvWorkers } from './csv-workers.js';
export type { CsvWorkers, CsvWorkersOptions } from './csv-workers.js';
export type { ColumnPlaces, CsvNumbers, CsvNumbersOptions } from '@takar/core/shares';
export { sharedCodes, sharedColumn, sharedTable } from './shared.js';
