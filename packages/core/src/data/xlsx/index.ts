// Writing of workbooks: an entry of its own, so that pages load it when somebody exports.
export { writeXlsx } from './write-xlsx.js';
export type { XlsxSheet } from './write-xlsx.js';
export { zip } from './zip.js';
export type { ZipEntry } from './zip.js';
