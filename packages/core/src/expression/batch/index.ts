export { compile } from './compile.js';
export type { BlockBatch } from './planned.js';
export { compileGroups, groupsOverTables } from './groups.js';
export type { GroupsOverTables } from './groups.js';
