import { SELECTED } from './kept-people.js';
import { SYSTEMS } from './kept-systems.js';
import { TALENTS } from './kept-talents.js';
import type { Scenarios } from '../kept/scenarios.js';

export const SCENARIOS: Scenarios = { ...TALENTS, ...SELECTED, ...SYSTEMS };
