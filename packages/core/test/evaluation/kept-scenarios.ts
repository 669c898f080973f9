import type { Scenarios } from '../kept/scenarios.js';
import { EDGE_SCENARIOS } from './kept/edges.js';
import { PLAN_SCENARIOS } from './kept/plans.js';
import { READING_SCENARIOS } from './kept/readings.js';
import { SCORE_SCENARIOS } from './kept/scores.js';

export const SCENARIOS: Scenarios = { ...READING_SCENARIOS, ...SCORE_SCENARIOS, ...PLAN_SCENARIOS, ...EDGE_SCENARIOS };
