import {
  coalesce,
  compare,
  divide,
  field,
  missing,
  multiply,
  parameter,
  subtract,
  when,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';

/** Which way an indicator is better, as far as a target of zero is concerned. */
export type Direction = 'higher' | 'lower' | 'closer';

/** What a target of zero gives (ORG-CAP-07). No rule is national; each practice has its name. */
export type ZeroTarget =
  'missing' | 'worst-value' | 'cap-when-positive' | 'hundred-when-positive' | 'zero' | 'met-or-zero';

const TARGET_ZERO = missing('target_zero');

/** The practices of ORG-CAP-07 as expressions, for one direction. */
export const ZERO_TARGET: Readonly<Record<ZeroTarget, (direction: Direction) => Expression>> = {
  /** Takar's default: no figure, and the reason. Also Banjarnegara and LLDIKTI XII. */
  missing: () => TARGET_ZERO,
  /** Kemenkeu: lower is better with a declared worst value, `(worst − R) / worst × 100`; otherwise no figure. */
  'worst-value': (direction) =>
    direction === 'lower'
      ? coalesce(when(compare(field('worst'), '>', 0), shareOfWorst(), TARGET_ZERO), TARGET_ZERO)
      : TARGET_ZERO,
  /** BPS: anything above zero gives the cap; zero and less is not assessed and leaves the averages. */
  'cap-when-positive': () => when(compare(field('realisation'), '>', 0), parameter('cap'), missing('not_applicable')),
  /** BKPP Banyuwangi: anything above zero gives 100. */
  'hundred-when-positive': () => when(compare(field('realisation'), '>', 0), 100, TARGET_ZERO),
  /** Dukcapil Banyuwangi: zero against zero is printed 0. */
  zero: () => when(compare(field('realisation'), '=', 0), 0, TARGET_ZERO),
  /** BPBD Boyolali: lower is better gives 100 at zero and else 0; higher is better gives 100. */
  'met-or-zero': (direction) =>
    direction === 'lower'
      ? when(compare(field('realisation'), '=', 0), 100, 0)
      : when(compare(field('realisation'), '>=', 0), 100, 0),
};

function shareOfWorst(): Expression {
  return multiply(divide(subtract(field('worst'), field('realisation')), field('worst')), 100);
}
