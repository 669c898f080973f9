// Written by packages/dev/scripts/generate/react-wrappers.mjs from the custom elements manifest.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { TakarBullet } from './widgets/bullet.js';
import type { TakarCalendar } from './widgets/calendar.js';
import type { TakarCascadeTree } from './widgets/cascade-tree.js';
import type { TakarCompleteness } from './widgets/completeness.js';
import type { TakarDistribution } from './widgets/distribution.js';
import type { TakarEvaluation } from './widgets/evaluation.js';
import type { TakarExceptions } from './widgets/exceptions.js';
import type { TakarExplain } from './widgets/explain.js';
import type { TakarFilter } from './widgets/filter.js';
import type { TakarFollowup } from './widgets/followup.js';
import type { TakarGauge } from './widgets/gauge.js';
import type { TakarHeatmap } from './widgets/heatmap.js';
import type { TakarMerit } from './widgets/merit.js';
import type { TakarNineBox } from './widgets/nine-box.js';
import type { TakarQuadrant } from './widgets/quadrant.js';
import type { TakarRanking } from './widgets/ranking.js';
import type { TakarReconcile } from './widgets/reconcile.js';
import type { TakarScatter } from './widgets/scatter.js';
import type { TakarScorecard } from './widgets/scorecard.js';
import type { TakarSource } from './widgets/source.js';
import type { TakarTable } from './widgets/table.js';
import type { TakarTileMap } from './widgets/tile-map.js';
import type { TakarTrend } from './widgets/trend.js';
import type { TakarWorkload } from './widgets/workload.js';

/** A tag with the attributes of HTML and its own. */
type Tag<E extends HTMLElement, A> = DetailedHTMLProps<HTMLAttributes<E>, E> & A;
type Text = string | number | undefined;

/** Attributes of every ControlElement. */
interface ControlElementAttributes {
  label?: Text;
  link?: Text;
  locale?: Text;
  theme?: Text;
}

/** Attributes of every TakarElement. */
interface TakarElementAttributes {
  'as-of'?: Text;
  audience?: Text;
  density?: Text;
  format?: Text;
  label?: Text;
  link?: Text;
  locale?: Text;
  map?: Text;
  numbers?: Text;
  period?: Text;
  polarity?: Text;
  policy?: Text;
  refresh?: Text;
  'row-href'?: Text;
  src?: Text;
  summary?: Text;
  theme?: Text;
  unit?: Text;
  vectors?: boolean | undefined;
  'with-table'?: boolean | undefined;
  'without-menu'?: boolean | undefined;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** Achievement of indicators as bars against their targets. */
      'takar-bullet': Tag<TakarBullet, TakarElementAttributes>;
      /** Activity minutes by day, week and month. */
      'takar-calendar': Tag<
        TakarCalendar,
        TakarElementAttributes & {
          'daily-cap'?: Text;
          'entry-window'?: Text;
          holidays?: Text;
          leave?: Text;
          minutes?: Text;
        }
      >;
      /** A performance tree with figures rolled up and findings on its nodes. */
      'takar-cascade-tree': Tag<TakarCascadeTree, TakarElementAttributes>;
      /** Who has reported for which period, what is late, and what is locked. */
      'takar-completeness': Tag<TakarCompleteness, TakarElementAttributes & { 'due-days'?: Text; institution?: Text }>;
      /** Predicates of staff by unit beside the distribution pattern of their organisation. */
      'takar-distribution': Tag<
        TakarDistribution,
        TakarElementAttributes & { 'exempt-up-to'?: Text; organisation?: Text; pattern?: Text }
      >;
      /** An AKIP evaluation sheet: predicate, components, what is weakest, layers of answers. */
      'takar-evaluation': Tag<
        TakarEvaluation,
        TakarElementAttributes & { evaluator?: Text; instrument?: Text; layer?: Text; mode?: Text }
      >;
      /** Indicators not met, late or worse, with post and cause. */
      'takar-exceptions': Tag<TakarExceptions, TakarElementAttributes & { 'due-days'?: Text; institution?: Text }>;
      /** The explanation of one figure. */
      'takar-explain': Tag<TakarExplain, TakarElementAttributes & { row?: Text }>;
      /** Period and unit for all widgets of a group, and the link to what they show. */
      'takar-filter': Tag<
        TakarFilter,
        ControlElementAttributes & { 'address-names'?: Text; fields?: Text; permalink?: boolean | undefined }
      >;
      /** Recommendations, what was decided, who answers for it, and what is closed or overdue. */
      'takar-followup': Tag<TakarFollowup, TakarElementAttributes>;
      /** One figure on the bands of its scale. */
      'takar-gauge': Tag<TakarGauge, TakarElementAttributes & { figure?: Text }>;
      /** Achievement by unit and period. */
      'takar-heatmap': Tag<TakarHeatmap, TakarElementAttributes & { 'rows-by'?: Text }>;
      /** Aspects of a merit-system assessment with total, category and what is weakest. */
      'takar-merit': Tag<TakarMerit, TakarElementAttributes & { scheme?: Text }>;
      /** Nine-box talent map with head counts, by scheme. */
      'takar-nine-box': Tag<TakarNineBox, TakarElementAttributes & { scheme?: Text }>;
      /** The nine cells of work result and behaviour with predicates and head counts. */
      'takar-quadrant': Tag<TakarQuadrant, TakarElementAttributes>;
      /** Units by the rank of their scores. */
      'takar-ranking': Tag<TakarRanking, TakarElementAttributes>;
      /** Published figures beside computed ones, and why they differ. */
      'takar-reconcile': Tag<TakarReconcile, TakarElementAttributes & { review?: boolean | undefined }>;
      /** Achievement against absorption of the budget, and efficiency. */
      'takar-scatter': Tag<TakarScatter, TakarElementAttributes & { marks?: Text }>;
      /** Indicators as cards with their course over the periods. */
      'takar-scorecard': Tag<TakarScorecard, TakarElementAttributes>;
      /** One source for many widgets. */
      'takar-source': Tag<
        TakarSource,
        ControlElementAttributes & {
          'as-of'?: Text;
          format?: Text;
          map?: Text;
          numbers?: Text;
          polarity?: Text;
          policy?: Text;
          refresh?: Text;
          src?: Text;
          timeout?: Text;
          vectors?: boolean | undefined;
        }
      >;
      /** Indicators as an accessible table whose figures open to their explanation. */
      'takar-table': Tag<
        TakarTable,
        TakarElementAttributes & {
          'further-columns'?: Text;
          'group-by'?: Text;
          'parent-key'?: Text;
          'row-key'?: Text;
          'with-tools'?: boolean | undefined;
        }
      >;
      /** Scores of regions as a map of equal squares. */
      'takar-tile-map': Tag<TakarTileMap, TakarElementAttributes & { 'layout-src'?: Text }>;
      /** Realisation and target over the periods. */
      'takar-trend': Tag<TakarTrend, TakarElementAttributes>;
      /** Need, staff in post, surplus or shortage of posts and units by workload. */
      'takar-workload': Tag<TakarWorkload, TakarElementAttributes & { minimum?: Text; scheme?: Text }>;
    }
  }
}
