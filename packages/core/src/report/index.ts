// What drafts of reports read beside the figures.
export { readReportTexts } from './read-report-texts.js';
export type { ReportTextName, ReportTexts } from './read-report-texts.js';
export { readRenja } from './read-renja.js';
export type { RenjaFigures, RenjaReading, RenjaRow } from './read-renja.js';
export type { RenjaFigure } from './renja-columns.js';
export { RENJA_EVALUATION } from '../regulations/rules/renja-evaluation.js';
