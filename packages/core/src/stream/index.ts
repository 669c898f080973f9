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
