import { AMOUNTS } from './kept-amounts.js';
import { COLUMNS } from './kept-columns.js';
import { EXACT } from './kept-exact.js';
import type { Scenarios } from '../kept/scenarios.js';

export const SCENARIOS: Scenarios = { ...AMOUNTS, ...COLUMNS, ...EXACT };
