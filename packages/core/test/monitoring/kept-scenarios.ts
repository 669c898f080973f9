import { EXCEPTIONS } from './kept-exceptions.js';
import { REPORTS } from './kept-reports.js';
import { UNITS } from './kept-units.js';
import type { Scenarios } from '../kept/scenarios.js';

export const SCENARIOS: Scenarios = { ...EXCEPTIONS, ...REPORTS, ...UNITS };
