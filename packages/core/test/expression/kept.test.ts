import { holdAnswers } from '../kept/hold-answers.js';
import { SCENARIOS } from './kept-scenarios.js';

holdAnswers('expression', SCENARIOS);
