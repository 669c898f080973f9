import { PERSONS } from './kept-persons.js';
import { SINCE_2022 } from './kept-since-2022.js';
import { UNITS } from './kept-units.js';
import type { Scenarios } from '../kept/scenarios.js';

export const SCENARIOS: Scenarios = { ...PERSONS, ...SINCE_2022, ...UNITS };
