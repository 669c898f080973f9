import type { Messages } from '../messages.js';
import { FIGURE_ISSUES } from './issues-figure.js';
import { NUMBER_ISSUES } from './issues-number.js';
import { SOURCE_ISSUES } from './issues-source.js';
import { TABLE_ISSUES } from './issues-table.js';

/** Text of every issue code. */
export const ISSUES: Messages['issues'] = { ...SOURCE_ISSUES, ...TABLE_ISSUES, ...NUMBER_ISSUES, ...FIGURE_ISSUES };
