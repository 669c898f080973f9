export { compile } from './compile.js';
export type { BlockBatch } from './compile.js';
export { compileGroups } from './groups.js';
