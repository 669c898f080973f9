// What drafts of reports read beside the figures.
export { readReportTexts } from './read-report-texts.js';
export type { ReportTextName, ReportTexts } from './read-report-texts.js';
