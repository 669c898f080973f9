import { DEFAULT_SOURCES } from '../../indicator/formula/default-sources.js';
import type { Choice } from '../../indicator/policy.js';

/** Choices that no source settles: Takar's own, shown as such. */
export const ours = <T>(value: T): Choice<T> => ({ value, citation: DEFAULT_SOURCES.takar, confidence: 'default' });
