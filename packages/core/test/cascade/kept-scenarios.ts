import type { Scenarios } from '../kept/scenarios.js';
import { CHECK_SCENARIOS } from './kept/checks.js';
import { COLUMN_SCENARIOS } from './kept/columns.js';
import { DOCUMENT_SCENARIOS } from './kept/documents.js';
import { FIGURE_SCENARIOS } from './kept/figures.js';
import { SETTINGS_SCENARIOS } from './kept/settings.js';
import { SHEET_SCENARIOS } from './kept/sheets.js';

export const SCENARIOS: Scenarios = {
  ...SHEET_SCENARIOS,
  ...DOCUMENT_SCENARIOS,
  ...SETTINGS_SCENARIOS,
  ...CHECK_SCENARIOS,
  ...FIGURE_SCENARIOS,
  ...COLUMN_SCENARIOS,
};
