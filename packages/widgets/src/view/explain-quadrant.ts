// Loaded with the first explanation of a cell.
import { evaluateCase } from '@takar/core';
import { QUADRANT, type QuadrantCell } from '@takar/core/appraisal';
import { messagesOf } from '../locale/full.js';
import type { Tongue } from '../locale/tongue.js';
import { explainCase, type CaseHeading } from './explain-case.js';
import type { Explanation } from './explanation.js';

/** Explains a cell: the rule, its two ratings, the predicate, and where the rule is printed. */
export function explainQuadrant(
  { workResult, behaviour }: QuadrantCell,
  told: CaseHeading,
  { core }: Tongue,
): Explanation | null {
  const inputs = { work_result: workResult.key, behaviour_rating: behaviour.key };
  const { result } = evaluateCase(QUADRANT, inputs, { messages: messagesOf(core.locale) });
  return result === null ? null : explainCase(result, told);
}
