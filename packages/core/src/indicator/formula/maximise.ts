import { divide, field, multiply, type Operand } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';

/**
 * ORG-CAP-01, higher is better (*maksimalkan*): `R / T × 100`.
 * Sources: PermenPANRB 8/2021 annex p. 99; KMK 127/2026; regional reports.
 */
export function maximise(target: Operand = field('target')): Expression {
  return multiply(divide(field('realisation'), target), 100);
}
