import type { Rule } from '../../regulation/rule.js';
import { KEMENKEU, KEMENKEU_LEVEL, KEMENKEU_POTENTIAL, KEMENKEU_SCORES } from './kemenkeu.js';
import { VARIANT_NOTES } from './notes.js';
import { KEMENKEU_BOX, SULUT_BOX } from './numbering.js';
import { POTENTIAL_ASPECTS } from './potential-aspects.js';
import { BOX_OF_SCORES, LEVEL_OF_SCORE, JABAR_WEIGHTS, TANJUNGPINANG_WEIGHTS } from './thresholds.js';

/** Talent rules of regions and agencies beside the national ones. */
export const TALENT_VARIANTS: readonly Rule[] = [
  BOX_OF_SCORES,
  LEVEL_OF_SCORE,
  KEMENKEU_BOX,
  KEMENKEU,
  KEMENKEU_LEVEL,
  KEMENKEU_POTENTIAL,
  KEMENKEU_SCORES,
  SULUT_BOX,
  TANJUNGPINANG_WEIGHTS,
  JABAR_WEIGHTS,
  POTENTIAL_ASPECTS,
  ...VARIANT_NOTES,
];
