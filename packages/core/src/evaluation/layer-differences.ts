import { field, named, subtract } from '../expression/build.js';
import { evaluate } from '../expression/evaluate.js';
import type { Messages } from '../locale/messages.js';
import { answerOf, criterionOutcome } from './criterion-outcome.js';
import { scoreSheet, type SheetScore } from './score-sheet.js';
import type { EvaluationSheet, Layer, SubcomponentMode } from './sheet.js';

/** What happened to one criterion between two layers. */
export interface CriterionDifference {
  readonly component: string;
  readonly subcomponent: string;
  readonly code: string;
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Difference in per cent of the best answer; null where one layer did not answer. */
  readonly difference: number | null;
  readonly change: 'raised' | 'lowered' | 'same' | 'only-from' | 'only-to' | 'neither';
}

/** A score on both layers, in points. */
export interface ScoreDifference {
  readonly code: string;
  readonly label: string;
  readonly from: number | null;
  readonly to: number | null;
  /** Null where one of the two is missing or provisional. */
  readonly difference: number | null;
}

/** Two layers of one sheet beside each other. */
export interface LayerDifferences {
  readonly from: Layer;
  readonly to: Layer;
  readonly criteria: readonly CriterionDifference[];
  readonly counts: Readonly<Record<CriterionDifference['change'], number>>;
  readonly subcomponents: readonly ScoreDifference[];
  readonly components: readonly ScoreDifference[];
  readonly total: ScoreDifference;
  /** Both layers, scored by the same mode. */
  readonly scores: { readonly from: SheetScore; readonly to: SheetScore };
}

const DIFFERENCE = /* @__PURE__ */ named('difference', subtract(field('to'), field('from')));

/** `to − from`, imaged; null where one is missing. */
export function difference(from: number | null, to: number | null): number | null {
  return evaluate(DIFFERENCE, { inputs: { from, to }, parameters: {} }).value;
}

/**
 * How two layers of a sheet differ (*penilaian mandiri* and *penilai*, say): each answer, and the scores that follow. The
 * layers are scored apart by one mode and never averaged.
 */
export function layerDifferences(
  sheet: EvaluationSheet,
  { from = 'self', to = 'assessor', mode, messages }: LayerOptions,
): LayerDifferences {
  const score = (layer: Layer): SheetScore =>
    scoreSheet(sheet, { layer, messages, ...(mode === undefined ? {} : { mode }) });
  const scores = { from: score(from), to: score(to) };
  const criteria = sheet.components.flatMap((component) =>
    component.subcomponents.flatMap((sub) =>
      sub.criteria.map((criterion): CriterionDifference => {
        const before = criterionOutcome(criterion, from, messages).value;
        const after = criterionOutcome(criterion, to, messages).value;
        const points = difference(before.value, after.value);
        return {
          component: component.code,
          subcomponent: sub.code,
          code: criterion.code,
          label: criterion.label,
          from: answerOf(criterion.answers, from).key,
          to: answerOf(criterion.answers, to).key,
          difference: points,
          change: changeOf(points, before.value, after.value),
        };
      }),
    ),
  );
  const counts = { raised: 0, lowered: 0, same: 0, 'only-from': 0, 'only-to': 0, neither: 0 };
  for (const { change } of criteria) counts[change] += 1;
  const subs = ({ components }: SheetScore): Scored[] => components.flatMap(({ subcomponents }) => subcomponents);
  return {
    from,
    to,
    criteria,
    counts,
    subcomponents: paired(subs(scores.from), subs(scores.to)),
    components: paired(scores.from.components, scores.to.components),
    total: pair({ ...scores.from, code: 'LKE', label: sheet.title ?? '' }, scores.to),
    scores,
  };
}

/** Which layers are compared, and how they are scored. */
export interface LayerOptions {
  /** The agency's own unless said. */
  readonly from?: Layer;
  /** The assessor's unless said. */
  readonly to?: Layer;
  readonly mode?: SubcomponentMode;
  readonly messages: Messages;
}

interface Scored {
  readonly code: string;
  readonly label: string;
  readonly score: number | null;
  readonly provisional: boolean;
}

function paired(from: readonly Scored[], to: readonly Scored[]): ScoreDifference[] {
  return from.map((before, i) => pair(before, to[i] as Scored));
}

function pair(from: Scored, to: Pick<Scored, 'score' | 'provisional'>): ScoreDifference {
  const settled = !from.provisional && !to.provisional;
  return {
    code: from.code,
    label: from.label,
    from: from.score,
    to: to.score,
    difference: settled ? difference(from.score, to.score) : null,
  };
}

function changeOf(points: number | null, before: number | null, after: number | null): CriterionDifference['change'] {
  if (points !== null) return points > 0 ? 'raised' : points < 0 ? 'lowered' : 'same';
  if (before !== null) return 'only-from';
  return after === null ? 'neither' : 'only-to';
}
