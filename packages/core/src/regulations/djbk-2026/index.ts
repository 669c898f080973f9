import type { Rule } from '../../regulation/rule.js';
import { DJBK, DJBK_MATCH, DJBK_PERFORMANCE, DJBK_POTENTIAL, DJBK_TALENT } from './axes.js';

/** Rules of the talent framework of Ditjen Bina Konstruksi. */
export const DJBK_2026: readonly Rule[] = [DJBK, DJBK_POTENTIAL, DJBK_PERFORMANCE, DJBK_TALENT, DJBK_MATCH];
