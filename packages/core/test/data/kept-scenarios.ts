import type { Scenarios } from '../kept/scenarios.js';
import { ARROW_SCENARIOS } from './kept/arrows.js';
import { CELL_SCENARIOS } from './kept/cells.js';
import { TABLE_SCENARIOS } from './kept/tables.js';
import { TEXT_SCENARIOS } from './kept/texts.js';
import { WORKBOOK_SCENARIOS } from './kept/workbooks.js';

export const SCENARIOS: Scenarios = {
  ...CELL_SCENARIOS,
  ...TABLE_SCENARIOS,
  ...TEXT_SCENARIOS,
  ...WORKBOOK_SCENARIOS,
  ...ARROW_SCENARIOS,
};
