// Writing of workbooks, and the directory of their archive: an entry of its own, so that pages load it when somebody exports.
export { beginsWith, COMPOUND_BEGINS, ZIP_BEGINS } from '../signatures.js';
export { writeXlsx } from './write-xlsx.js';
export type { XlsxSheet } from './write-xlsx.js';
export { crc32, zip } from './zip.js';
export type { ZipEntry } from './zip.js';
export { DEFLATED, STORED, zipDirectory, zipPacked } from './zip-directory.js';
export type { ZipRecord } from './zip-directory.js';
