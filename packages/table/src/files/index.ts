// What reads and writes files without Arquero, for the command line and for scripts of their own.
export { PeerError } from './peer.js';
export { REASON } from '../columns/named.js';
export type { Columns } from '../columns/named.js';
export type { ArqueroColumn } from '../columns/views.js';
export { computationColumns, reconciliationColumns } from '../columns/computed-columns.js';
export { indicatorColumns } from '../columns/indicator-columns.js';
export { columnsSheet } from '../columns/columns-sheet.js';

// Arrow and Parquet
export { arrowColumns } from '../arrow/read-arrow.js';
export { arrowBytes, arrowTable, PROVENANCE_KEY } from '../arrow/write-arrow.js';
export { parquetColumns, writeParquetColumns } from '../parquet/parquet-files.js';

// files larger than memory, as sheets one after the other
export { arrowParts } from '../stream/arrow-parts.js';
export { parquetParts } from '../stream/parquet-parts.js';
export type { SheetParts } from '../stream/sheet-parts.js';

// workbooks
export { isWorkbook } from '../workbook/is-workbook.js';
export { workbookIssue } from '../workbook/workbook-issues.js';
export { readWorkbook } from '../workbook/read-workbook.js';
export type { WorkbookOptions, WorkbookReading, WorkbookSheet } from '../workbook/read-workbook.js';
