import { compare, field, maximum, minimum, when } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { maximise } from './maximise.js';
import { minimise } from './minimise.js';

/**
 * ORG-CAP-05, the target that counts when the target is a range (*target rentang*): its upper bound above the range, its
 * lower bound below, the realisation itself inside, so that inside is 100. That last part is a choice of Takar's: the
 * pages read do not state it. Source: PermenPANRB 8/2021 annex pp. 99-110 (its printed 113 for 92 against 80-90 does not
 * follow from its own formula, which gives 102.22).
 */
export function targetWithin(): Expression {
  return maximum(field('target_from'), minimum(field('target'), field('realisation')));
}

/** A range that is to be kept: what falls short counts as for maximise, what exceeds as for minimise. */
export function keepWithin(): Expression {
  const target = targetWithin();
  return when(compare(field('realisation'), '>', target), minimise(target), maximise(target));
}
