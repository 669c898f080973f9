// The data as a plain table: a chunk of its own, loaded by `with-table` and by exports.
export { computationTable, indicatorTable } from '../view/indicator-table.js';
export { dataTable } from './data-table.js';
export { TemplateBox } from './template-box.js';
