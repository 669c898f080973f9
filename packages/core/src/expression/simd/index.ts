export { compile } from './compile.js';
export type { ReaderChoice, SimdBatch } from './compile.js';
export { compileGroups, groupsOverTables } from './groups.js';
export type { Refusal } from './module-blocks.js';
export type { BlockBatch } from '../batch/planned.js';
export type { CompiledGroups, GatheredGroups, GroupsOverTables } from '../batch/groups.js';
