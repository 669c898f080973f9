export { compile } from './compile.js';
export type { BlockBatch } from './planned.js';
export { compileGroups, groupsOverTables } from './groups.js';
export type { CompiledGroups, GatheredGroups, GroupsOverTables } from './groups.js';
export type { GroupStates } from './gatherers.js';
