import { multiply, parameter } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';

/** A share in per cent of a value, before the division by 100. */
export const share = (name: string, of: Expression): Expression => multiply(parameter(name), of);
