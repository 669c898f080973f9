import { SOURCES } from '../../indicator/formula/sources.js';
import type { Choice } from '../../indicator/policy.js';

/** Choices that no source settles: Takar's own, shown as such. */
export const ours = <T>(value: T): Choice<T> => ({ value, citation: SOURCES.takar, confidence: 'default' });
