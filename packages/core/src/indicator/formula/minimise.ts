import { divide, field, multiply, subtract, type Operand } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';

/**
 * ORG-CAP-02, lower is better, linear (*minimalkan*): `(2T − R) / T × 100`. The spellings `(1 + (1 − R/T)) × 100` and
 * `(T − (R − T)) / T × 100` are the same function. No floor here: 0 is the floor only where a policy says so.
 * Sources: PermenPANRB 8/2021 annex p. 99; KMK 127/2026; Kep. LAN 239/IX/6/8/2003 by way of regional reports.
 */
export function minimise(target: Operand = field('target')): Expression {
  return multiply(divide(subtract(multiply(2, target), field('realisation')), target), 100);
}

/**
 * ORG-CAP-03, lower is better, inverse ratio: `T / R × 100`. Undefined for R = 0.
 * Source: LKjIP Manggarai Timur 2019; a minority practice.
 */
export function minimiseRatio(target: Operand = field('target')): Expression {
  return multiply(divide(target, field('realisation')), 100);
}
