// columns: core and Arquero
export { fromColumns } from './columns/tables.js';
export { REASON } from './columns/named.js';
export type { Columns } from './columns/named.js';
export type { ArqueroColumn } from './columns/views.js';
export { fromIndicators, fromSheet, toIndicators } from './columns/indicators.js';
export type { ReadingOptions } from './columns/indicators.js';
export { sheetOf } from './columns/sheet-of.js';
export { fromCsv, fromJson, toCsv, toXlsx } from './columns/text-tables.js';
export type { CsvReading } from './columns/text-tables.js';

// what was noticed, and where figures come from
export { issuesOf } from './issues.js';
export { provenanceOf } from './provenance.js';
export type { Provenance } from './provenance.js';

// verbs
export { comparePeriods } from './verbs/compare-periods.js';
export type { PeriodComparison } from './verbs/compare-periods.js';
export { crosswalkUnits } from './verbs/crosswalk-units.js';
export type { CrosswalkOptions } from './verbs/crosswalk-units.js';
export { matchPersonnel } from './verbs/match-personnel.js';
export type { PersonnelMatch, PersonnelMatching, PersonnelMatchOptions } from './verbs/match-personnel.js';
export { pivotPeriods } from './verbs/pivot-periods.js';
export type { PivotOptions } from './verbs/pivot-periods.js';
export { rank } from './verbs/rank.js';
export type { RankOptions } from './verbs/rank.js';
export { reconcile } from './verbs/reconcile.js';
export { rollup, toDate } from './verbs/rollup.js';
export type { RollupOptions } from './verbs/rollup.js';
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

// files larger than memory
export { arrowBatches } from './stream/arrow-batches.js';
export { csvBatches } from './stream/csv-batches.js';
export type { BatchOptions } from './stream/csv-batches.js';

// SIPD
export { readSipd } from './sipd/read-sipd.js';
export type { SipdOptions } from './sipd/read-sipd.js';
export { SIPD_FOUR_DIGITS, SIPD_TWO_DIGITS } from './sipd/nomenclature.js';
export type { Nomenclature, NomenclatureLevel } from './sipd/nomenclature.js';
