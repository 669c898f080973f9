import { PEOPLE } from './kept-people.js';
import { STAFF } from './kept-staff.js';
import { WORDS } from './kept-words.js';
import type { Scenarios } from '../kept/scenarios.js';

export const SCENARIOS: Scenarios = { ...WORDS, ...PEOPLE, ...STAFF };
