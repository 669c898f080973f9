import type { Rule } from '../regulation/rule.js';
import { BOX } from '../regulations/permenpanrb-3-2020/box.js';
import { KEMENKEU_BOX, SULUT_BOX } from '../regulations/talent-variants/numbering.js';
import { KEMENKEU_BOXES, SULUT_BOXES } from './nine-box.js';
import type { TalentScheme } from './talent-schemes.js';

/** The rule by which a scheme numbers its boxes. */
export function boxRule({ numbers }: TalentScheme): Rule {
  if (numbers === KEMENKEU_BOXES) return KEMENKEU_BOX;
  return numbers === SULUT_BOXES ? SULUT_BOX : BOX;
}

/** The rules by which a scheme finds the levels of its axes, performance first; none for an axis whose level is stated. */
export function axisRules({ performance, potential }: TalentScheme): readonly Rule[] {
  return [...performance, ...potential];
}
