import { evaluate } from '../expression/evaluate.js';
import type { TableIssue } from '../issue-table.js';
import type { Messages } from '../locale/messages.js';
import { PERCENT_OF_WEIGHT } from './score-expressions.js';
import { worstOf } from './answer-scale.js';
import { criterionOutcome } from './criterion-outcome.js';
import { evaluationIssue } from './evaluation-issues.js';
import type { EvaluationSheet, Layer, SheetCriterion } from './sheet.js';

/** Pieces of evidence (*bukti dukung*) of a part of a sheet. */
export interface EvidenceCount {
  readonly code: string;
  readonly label: string;
  /** Pieces handed in, where somebody says; pieces beyond those asked for count. */
  readonly given: number | null;
  /** Pieces asked for, where somebody says. */
  readonly due: number | null;
  /** Pieces handed in of those asked for, in per cent; a criterion counts no more than it was asked for. Null without both. */
  readonly percent: number | null;
  /** Criteria of which nobody says how much evidence there is. */
  readonly unknown: number;
}

/** Evidence of a sheet, as a whole and by component and subcomponent. */
export interface EvidenceCounts {
  readonly total: EvidenceCount;
  readonly components: readonly (EvidenceCount & { readonly subcomponents: readonly EvidenceCount[] })[];
  readonly issues: readonly TableIssue[];
}

/**
 * Counts the evidence of a sheet against what is asked for, and points at criteria that a layer answered above the lowest
 * answer although no evidence is there.
 */
export function evidenceCounts(sheet: EvaluationSheet, options: { layer?: Layer; messages: Messages }): EvidenceCounts {
  const { layer = 'assessor', messages } = options;
  const issues: TableIssue[] = [];
  const components = sheet.components.map((component, i) => {
    component.subcomponents.forEach((sub, j) => {
      sub.criteria.forEach((criterion, k) => {
        if (!answeredWithoutEvidence(criterion, layer, messages)) return;
        const path = `/components/${i}/sub/${j}/criteria/${k}`;
        const values = { code: criterion.code, answer: criterion.answers[layer]?.key ?? '' };
        issues.push(evaluationIssue('evaluation/without-evidence', messages.locale, { path }, values));
      });
    });
    const subcomponents = component.subcomponents.map(({ code, label, criteria }) => count(code, label, criteria));
    const all = component.subcomponents.flatMap(({ criteria }) => criteria);
    return { ...count(component.code, component.label, all), subcomponents };
  });
  const all = sheet.components.flatMap(({ subcomponents }) => subcomponents.flatMap(({ criteria }) => criteria));
  return { total: count('LKE', sheet.title ?? '', all), components, issues };
}

function answeredWithoutEvidence(criterion: SheetCriterion, layer: Layer, messages: Messages): boolean {
  if (criterion.evidence !== 0) return false;
  const { answer } = criterionOutcome(criterion, layer, messages);
  return answer.reason === null && answer.value > worstOf(criterion.scale);
}

function count(code: string, label: string, criteria: readonly SheetCriterion[]): EvidenceCount {
  const told = criteria.filter(({ evidence }) => evidence !== null);
  const asked = criteria.filter(({ evidenceDue }) => evidenceDue !== null);
  const both = told.filter(({ evidenceDue }) => evidenceDue !== null);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  const met = sum(both.map(({ evidence, evidenceDue }) => Math.min(evidence ?? 0, evidenceDue ?? 0)));
  const due = sum(asked.map(({ evidenceDue }) => evidenceDue ?? 0));
  const complete = both.length === asked.length;
  return {
    code,
    label,
    given: told.length === 0 ? null : sum(told.map(({ evidence }) => evidence ?? 0)),
    due: asked.length === 0 ? null : due,
    percent: complete ? percentOf(met, due) : null,
    unknown: criteria.length - told.length,
  };
}

function percentOf(score: number, weight: number): number | null {
  return evaluate(PERCENT_OF_WEIGHT, { inputs: { score, weight }, parameters: {} }).value;
}
