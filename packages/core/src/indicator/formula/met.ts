import { compare, field, when } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';

/** The condition of ORG-CAP-12: an achievement of 100 and more. */
export const reached = (): Expression => compare(field('achievement'), '>=', 100);

/** ORG-CAP-12, whether a target was met: 1 or 0. */
export const targetMet = (): Expression => when(reached(), 1, 0);
