// Written by packages/dev/scripts/generate/react-wrappers.mjs from the custom elements manifest.
import { createComponent, type EventName, type ReactWebComponent } from '@lit/react';
import * as React from 'react';
import type { TakarErrorEvent } from './events.js';
import type { TakarExplainEvent } from './parts/explain-event.js';
import type { TakarExportEvent } from './export/event.js';
import type { TakarReviewEvent } from './review/review-event.js';
import type { TakarSelectEvent } from './events.js';
import { TakarBullet as TakarBulletElement } from './widgets/bullet.js';
import { TakarCalendar as TakarCalendarElement } from './widgets/calendar.js';
import { TakarCascadeTree as TakarCascadeTreeElement } from './widgets/cascade-tree.js';
import { TakarCompleteness as TakarCompletenessElement } from './widgets/completeness.js';
import { TakarDistribution as TakarDistributionElement } from './widgets/distribution.js';
import { TakarEvaluation as TakarEvaluationElement } from './widgets/evaluation.js';
import { TakarExceptions as TakarExceptionsElement } from './widgets/exceptions.js';
import { TakarExplain as TakarExplainElement } from './widgets/explain.js';
import { TakarFilter as TakarFilterElement } from './widgets/filter.js';
import { TakarFollowup as TakarFollowupElement } from './widgets/followup.js';
import { TakarGauge as TakarGaugeElement } from './widgets/gauge.js';
import { TakarHeatmap as TakarHeatmapElement } from './widgets/heatmap.js';
import { TakarMerit as TakarMeritElement } from './widgets/merit.js';
import { TakarNineBox as TakarNineBoxElement } from './widgets/nine-box.js';
import { TakarQuadrant as TakarQuadrantElement } from './widgets/quadrant.js';
import { TakarRanking as TakarRankingElement } from './widgets/ranking.js';
import { TakarReconcile as TakarReconcileElement } from './widgets/reconcile.js';
import { TakarScatter as TakarScatterElement } from './widgets/scatter.js';
import { TakarScorecard as TakarScorecardElement } from './widgets/scorecard.js';
import { TakarSource as TakarSourceElement } from './widgets/source.js';
import { TakarTable as TakarTableElement } from './widgets/table.js';
import { TakarTileMap as TakarTileMapElement } from './widgets/tile-map.js';
import { TakarTrend as TakarTrendElement } from './widgets/trend.js';
import { TakarWorkload as TakarWorkloadElement } from './widgets/workload.js';

/** Events of the elements, by the property that listens to them. */
export interface TakarEvents {
  readonly onTakarError: EventName<TakarErrorEvent>;
  readonly onTakarExplain: EventName<TakarExplainEvent>;
  readonly onTakarExport: EventName<TakarExportEvent>;
  readonly onTakarReview: EventName<TakarReviewEvent>;
  readonly onTakarSelect: EventName<TakarSelectEvent>;
}

const onTakarError = 'takar-error' as EventName<TakarErrorEvent>;
const onTakarExplain = 'takar-explain' as EventName<TakarExplainEvent>;
const onTakarExport = 'takar-export' as EventName<TakarExportEvent>;
const onTakarReview = 'takar-review' as EventName<TakarReviewEvent>;
const onTakarSelect = 'takar-select' as EventName<TakarSelectEvent>;

/** Achievement of indicators as bars against their targets. */
export const TakarBullet: ReactWebComponent<
  TakarBulletElement,
  Pick<TakarEvents, 'onTakarSelect' | 'onTakarExplain' | 'onTakarExport' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-bullet',
  elementClass: TakarBulletElement,
  events: { onTakarSelect, onTakarExplain, onTakarExport, onTakarError },
});

/** Activity minutes by day, week and month. */
export const TakarCalendar: ReactWebComponent<
  TakarCalendarElement,
  Pick<TakarEvents, 'onTakarExplain' | 'onTakarExport' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-calendar',
  elementClass: TakarCalendarElement,
  events: { onTakarExplain, onTakarExport, onTakarError },
});

/** A performance tree with figures rolled up and findings on its nodes. */
export const TakarCascadeTree: ReactWebComponent<
  TakarCascadeTreeElement,
  Pick<TakarEvents, 'onTakarExplain' | 'onTakarExport' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-cascade-tree',
  elementClass: TakarCascadeTreeElement,
  events: { onTakarExplain, onTakarExport, onTakarError },
});

/** Who has reported for which period, what is late, and what is locked. */
export const TakarCompleteness: ReactWebComponent<
  TakarCompletenessElement,
  Pick<TakarEvents, 'onTakarExplain' | 'onTakarExport' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-completeness',
  elementClass: TakarCompletenessElement,
  events: { onTakarExplain, onTakarExport, onTakarError },
});

/** Predicates of staff by unit beside the distribution pattern of their organisation. */
export const TakarDistribution: ReactWebComponent<
  TakarDistributionElement,
  Pick<TakarEvents, 'onTakarExplain' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-distribution',
  elementClass: TakarDistributionElement,
  events: { onTakarExplain, onTakarError },
});

/** An AKIP evaluation sheet: predicate, components, what is weakest, layers of answers. */
export const TakarEvaluation: ReactWebComponent<
  TakarEvaluationElement,
  Pick<TakarEvents, 'onTakarExplain' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-evaluation',
  elementClass: TakarEvaluationElement,
  events: { onTakarExplain, onTakarError },
});

/** Indicators not met, late or worse, with post and cause. */
export const TakarExceptions: ReactWebComponent<
  TakarExceptionsElement,
  Pick<TakarEvents, 'onTakarSelect' | 'onTakarExplain' | 'onTakarExport' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-exceptions',
  elementClass: TakarExceptionsElement,
  events: { onTakarSelect, onTakarExplain, onTakarExport, onTakarError },
});

/** The explanation of one figure. */
export const TakarExplain: ReactWebComponent<
  TakarExplainElement,
  Pick<TakarEvents, 'onTakarExport' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-explain',
  elementClass: TakarExplainElement,
  events: { onTakarExport, onTakarError },
});

/** Period and unit for all widgets of a group, and the link to what they show. */
export const TakarFilter: ReactWebComponent<TakarFilterElement> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-filter',
  elementClass: TakarFilterElement,
});

/** Recommendations, what was decided, who answers for it, and what is closed or overdue. */
export const TakarFollowup: ReactWebComponent<
  TakarFollowupElement,
  Pick<TakarEvents, 'onTakarExplain' | 'onTakarExport' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-followup',
  elementClass: TakarFollowupElement,
  events: { onTakarExplain, onTakarExport, onTakarError },
});

/** One figure on the bands of its scale. */
export const TakarGauge: ReactWebComponent<
  TakarGaugeElement,
  Pick<TakarEvents, 'onTakarSelect' | 'onTakarExplain' | 'onTakarExport' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-gauge',
  elementClass: TakarGaugeElement,
  events: { onTakarSelect, onTakarExplain, onTakarExport, onTakarError },
});

/** Achievement by unit and period. */
export const TakarHeatmap: ReactWebComponent<
  TakarHeatmapElement,
  Pick<TakarEvents, 'onTakarSelect' | 'onTakarExplain' | 'onTakarExport' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-heatmap',
  elementClass: TakarHeatmapElement,
  events: { onTakarSelect, onTakarExplain, onTakarExport, onTakarError },
});

/** Aspects of a merit-system assessment with total, category and what is weakest. */
export const TakarMerit: ReactWebComponent<
  TakarMeritElement,
  Pick<TakarEvents, 'onTakarExplain' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-merit',
  elementClass: TakarMeritElement,
  events: { onTakarExplain, onTakarError },
});

/** Nine-box talent map with head counts, by scheme. */
export const TakarNineBox: ReactWebComponent<
  TakarNineBoxElement,
  Pick<TakarEvents, 'onTakarExplain' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-nine-box',
  elementClass: TakarNineBoxElement,
  events: { onTakarExplain, onTakarError },
});

/** The nine cells of work result and behaviour with predicates and head counts. */
export const TakarQuadrant: ReactWebComponent<
  TakarQuadrantElement,
  Pick<TakarEvents, 'onTakarExplain' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-quadrant',
  elementClass: TakarQuadrantElement,
  events: { onTakarExplain, onTakarError },
});

/** Units by the rank of their scores. */
export const TakarRanking: ReactWebComponent<
  TakarRankingElement,
  Pick<TakarEvents, 'onTakarExplain' | 'onTakarExport' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-ranking',
  elementClass: TakarRankingElement,
  events: { onTakarExplain, onTakarExport, onTakarError },
});

/** Published figures beside computed ones, and why they differ. */
export const TakarReconcile: ReactWebComponent<
  TakarReconcileElement,
  Pick<TakarEvents, 'onTakarReview' | 'onTakarSelect' | 'onTakarExplain' | 'onTakarExport' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-reconcile',
  elementClass: TakarReconcileElement,
  events: { onTakarReview, onTakarSelect, onTakarExplain, onTakarExport, onTakarError },
});

/** Achievement against absorption of the budget, and efficiency. */
export const TakarScatter: ReactWebComponent<
  TakarScatterElement,
  Pick<TakarEvents, 'onTakarSelect' | 'onTakarExplain' | 'onTakarExport' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-scatter',
  elementClass: TakarScatterElement,
  events: { onTakarSelect, onTakarExplain, onTakarExport, onTakarError },
});

/** Indicators as cards with their course over the periods. */
export const TakarScorecard: ReactWebComponent<
  TakarScorecardElement,
  Pick<TakarEvents, 'onTakarSelect' | 'onTakarExplain' | 'onTakarExport' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-scorecard',
  elementClass: TakarScorecardElement,
  events: { onTakarSelect, onTakarExplain, onTakarExport, onTakarError },
});

/** One source for many widgets. */
export const TakarSource: ReactWebComponent<TakarSourceElement> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-source',
  elementClass: TakarSourceElement,
});

/** Indicators as an accessible table whose figures open to their explanation. */
export const TakarTable: ReactWebComponent<
  TakarTableElement,
  Pick<TakarEvents, 'onTakarSelect' | 'onTakarExplain' | 'onTakarExport' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-table',
  elementClass: TakarTableElement,
  events: { onTakarSelect, onTakarExplain, onTakarExport, onTakarError },
});

/** Scores of regions as a map of equal squares. */
export const TakarTileMap: ReactWebComponent<
  TakarTileMapElement,
  Pick<TakarEvents, 'onTakarExplain' | 'onTakarExport' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-tile-map',
  elementClass: TakarTileMapElement,
  events: { onTakarExplain, onTakarExport, onTakarError },
});

/** Realisation and target over the periods. */
export const TakarTrend: ReactWebComponent<
  TakarTrendElement,
  Pick<TakarEvents, 'onTakarSelect' | 'onTakarExplain' | 'onTakarExport' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-trend',
  elementClass: TakarTrendElement,
  events: { onTakarSelect, onTakarExplain, onTakarExport, onTakarError },
});

/** Need, staff in post, surplus or shortage of posts and units by workload. */
export const TakarWorkload: ReactWebComponent<
  TakarWorkloadElement,
  Pick<TakarEvents, 'onTakarExplain' | 'onTakarError'>
> = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'takar-workload',
  elementClass: TakarWorkloadElement,
  events: { onTakarExplain, onTakarError },
});
