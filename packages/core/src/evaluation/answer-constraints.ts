import { compare, field } from '../expression/build.js';
import { round } from '../decimal/round.js';
import { evaluate } from '../expression/evaluate.js';
import type { TableIssue } from '../issue-table.js';
import type { Messages } from '../locale/messages.js';
import type { Outcome } from '../outcome/outcome.js';
import { criterionOutcome } from './criterion-outcome.js';
import { evaluationIssue } from './evaluation-issues.js';
import { criteriaMean } from './score-expressions.js';
import { criteriaOf, subcomponentsOf, type AnswerConstraint, type EvaluationSheet, type Layer } from './sheet.js';

/** A constraint of the logic frame with what both sides came to, in per cent of their best answers. */
export interface CheckedConstraint extends AnswerConstraint {
  /** Code of the criterion that is bound. */
  readonly criterion: string;
  readonly value: number | null;
  readonly limit: number | null;
}

/** What the logic frame (*kerangka logis*) says of one layer of answers. */
export interface ConstraintCheck {
  readonly held: readonly CheckedConstraint[];
  readonly broken: readonly CheckedConstraint[];
  /** Constraints of which one side is not answered. */
  readonly notChecked: readonly CheckedConstraint[];
  readonly issues: readonly TableIssue[];
}

const ABOVE = /* @__PURE__ */ compare(field('value'), '>', field('limit'));
const MEAN_OF_ANSWERED = /* @__PURE__ */ criteriaMean('strict');

/**
 * Whether answers stay at or below what they rest on: another answer, or the mean of a subcomponent over the criteria that are
 * answered. Answers on different scales compare in per cent of their best. A broken constraint warns and changes no score.
 */
export function checkAnswerConstraints(
  sheet: EvaluationSheet,
  { layer = 'assessor', messages }: { layer?: Layer; messages: Messages },
): ConstraintCheck {
  const values = new Map<string, Outcome>();
  for (const criterion of criteriaOf(sheet)) {
    values.set(criterion.code, criterionOutcome(criterion, layer, messages).value);
  }
  const means = new Map<string, Outcome>();
  for (const { code, criteria } of subcomponentsOf(sheet)) {
    means.set(code, meanOf(criteria.map((each) => ({ value: values.get(each.code), weight: each.weight }))));
  }
  const held: CheckedConstraint[] = [];
  const broken: CheckedConstraint[] = [];
  const notChecked: CheckedConstraint[] = [];
  const issues: TableIssue[] = [];
  sheet.components.forEach(({ subcomponents }, i) => {
    subcomponents.forEach(({ criteria }, j) => {
      criteria.forEach(({ code, constraints }, k) => {
        for (const constraint of constraints) {
          const value = values.get(code)?.value ?? null;
          const limit = (constraint.kind === 'criterion' ? values : means).get(constraint.of)?.value ?? null;
          const checked = { ...constraint, criterion: code, value, limit };
          if (value === null || limit === null) notChecked.push(checked);
          else if (evaluate(ABOVE, { inputs: { value, limit }, parameters: {} }).value === 0) held.push(checked);
          else {
            broken.push(checked);
            const path = `/components/${i}/sub/${j}/criteria/${k}`;
            const words = { code, of: constraint.of, value: round(value, 2), limit: round(limit, 2) };
            issues.push(evaluationIssue('evaluation/above-its-bound', messages.locale, { path }, words));
          }
        }
      });
    });
  });
  return { held, broken, notChecked, issues };
}

function meanOf(criteria: readonly { readonly value: Outcome | undefined; readonly weight: number }[]): Outcome {
  const group = criteria
    .filter(({ value }) => value?.reason === null)
    .map(({ value, weight }) => ({ criterion_value: value, criterion_weight: weight }));
  return group.length === 0
    ? { value: null, reason: 'no_rows' }
    : evaluate(MEAN_OF_ANSWERED, { inputs: {}, parameters: {}, group });
}
