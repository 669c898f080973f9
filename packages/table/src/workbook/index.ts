// Workbooks alone, for pages: nothing here reaches Arquero, Arrow or Parquet (entry @takar/table/workbook).
export { isWorkbook } from './is-workbook.js';
export { readWorkbook } from './read-workbook.js';
export type { WorkbookOptions, WorkbookReading, WorkbookSheet } from './read-workbook.js';
