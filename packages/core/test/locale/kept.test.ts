import { holdAnswers } from '../kept/hold-answers.js';
import { SCENARIOS } from './kept-scenarios.js';

holdAnswers('locale', SCENARIOS);
