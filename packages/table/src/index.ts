// columns: core and Arquero
export { fromColumns } from './columns/tables.js';
export { REASON } from './columns/named.js';
export type { Columns } from './columns/named.js';
export type { ArqueroColumn } from './columns/views.js';
export { fromIndicators, fromSheet, toIndicators } from './columns/indicators.js';
export type { ReadingOptions } from './columns/indicators.js';
export { sheetOf } from './columns/sheet-of.js';

// what was noticed, and where figures come from
export { issuesOf } from './issues.js';
export { provenanceOf } from './provenance.js';
export type { Provenance } from './provenance.js';

// verbs
export { reconcile } from './verbs/reconcile.js';
export { withRule } from './verbs/with-rule.js';
export type { PolicyOptions, RuleOptions } from './verbs/with-rule.js';

// Arrow
export { fromArrow, readArrow, toArrow, writeArrow } from './arrow/arrow-tables.js';

// Parquet
export { readParquet, writeParquet } from './parquet/parquet-tables.js';

// workbooks
export { readWorkbook } from './workbook/read-workbook.js';
export type { WorkbookOptions, WorkbookReading, WorkbookSheet } from './workbook/read-workbook.js';

// optional peers
export { PeerError } from './files/peer.js';
