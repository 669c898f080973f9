export { compile } from './compile.js';
export type { ReaderChoice, SimdBatch } from './compile.js';
export type { BlockBatch } from '../batch/planned.js';
