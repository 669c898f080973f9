// Tables larger than memory: read and computed in parts, with the figures and issues of the whole.
export { surveyCsv } from './survey-csv.js';
export type { CsvSurvey, StreamOptions, SurveyReading } from './survey-csv.js';
export { csvTables } from './csv-tables.js';
export { surveySheets } from './survey-sheets.js';
export type { SheetSurvey } from './survey-sheets.js';
export { sheetTables } from './sheet-tables.js';
export type { SheetTables } from './sheet-tables.js';
export { evenSheets } from './even-sheets.js';
export type { PartOptions } from './csv-parts.js';
export { joinedBytes } from './pieces.js';
export type { OpenSource } from './pieces.js';
export { ComputedParts } from './computed-parts.js';
// One CSV in shares: each thread reads one, and they come to what one reading of the whole gives.
export { csvNumbers, placesIn } from './csv-numbers.js';
export type { ColumnPlaces, CsvNumbers, CsvNumbersOptions } from './csv-numbers.js';
export { astray, csvShares, joinedShares, sharedTop } from './csv-shares.js';
export type { CsvShare, HeadedTop, ScannedShare, SharedCsv, SharePlace } from './csv-shares.js';
export { ShareReader } from './share-reader.js';
export type { ShareTask } from './share-reader.js';
export { shareIssues, togetherEvidence } from './share-issues.js';
export type { ShareNote, ShareNotes } from './share-log.js';
export type { ColumnEvidence } from './evidence.js';
