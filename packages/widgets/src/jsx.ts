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

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** Achievement of indicators as bars against their targets. */
      'takar-bullet': Tag<
        TakarBullet,
        {
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
          'with-table'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
      /** Activity minutes by day, week and month. */
      'takar-calendar': Tag<
        TakarCalendar,
        {
          'as-of'?: Text;
          audience?: Text;
          'daily-cap'?: Text;
          density?: Text;
          'entry-window'?: Text;
          format?: Text;
          holidays?: Text;
          label?: Text;
          leave?: Text;
          link?: Text;
          locale?: Text;
          map?: Text;
          minutes?: Text;
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
          'with-table'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
      /** A performance tree with figures rolled up and findings on its nodes. */
      'takar-cascade-tree': Tag<
        TakarCascadeTree,
        {
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
          'with-table'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
      /** Who has reported for which period, what is late, and what is locked. */
      'takar-completeness': Tag<
        TakarCompleteness,
        {
          'as-of'?: Text;
          audience?: Text;
          density?: Text;
          'due-days'?: Text;
          format?: Text;
          institution?: Text;
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
          'with-table'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
      /** Predicates of staff by unit beside the distribution pattern of their organisation. */
      'takar-distribution': Tag<
        TakarDistribution,
        {
          'as-of'?: Text;
          audience?: Text;
          density?: Text;
          'exempt-up-to'?: Text;
          format?: Text;
          label?: Text;
          link?: Text;
          locale?: Text;
          map?: Text;
          numbers?: Text;
          organisation?: Text;
          pattern?: Text;
          period?: Text;
          polarity?: Text;
          policy?: Text;
          refresh?: Text;
          'row-href'?: Text;
          src?: Text;
          summary?: Text;
          theme?: Text;
          unit?: Text;
          'with-table'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
      /** An AKIP evaluation sheet: predicate, components, what is weakest, layers of answers. */
      'takar-evaluation': Tag<
        TakarEvaluation,
        {
          'as-of'?: Text;
          audience?: Text;
          density?: Text;
          evaluator?: Text;
          format?: Text;
          instrument?: Text;
          label?: Text;
          layer?: Text;
          link?: Text;
          locale?: Text;
          map?: Text;
          mode?: Text;
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
          'with-table'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
      /** Indicators not met, late or worse, with post and cause. */
      'takar-exceptions': Tag<
        TakarExceptions,
        {
          'as-of'?: Text;
          audience?: Text;
          density?: Text;
          'due-days'?: Text;
          format?: Text;
          institution?: Text;
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
          'with-table'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
      /** The explanation of one figure. */
      'takar-explain': Tag<
        TakarExplain,
        {
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
          row?: Text;
          'row-href'?: Text;
          src?: Text;
          summary?: Text;
          theme?: Text;
          unit?: Text;
          'with-table'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
      /** Period and unit for all widgets of a group, and the link to what they show. */
      'takar-filter': Tag<
        TakarFilter,
        {
          'address-names'?: Text;
          fields?: Text;
          label?: Text;
          link?: Text;
          locale?: Text;
          permalink?: boolean | undefined;
          theme?: Text;
        }
      >;
      /** Recommendations, what was decided, who answers for it, and what is closed or overdue. */
      'takar-followup': Tag<
        TakarFollowup,
        {
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
          'with-table'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
      /** One figure on the bands of its scale. */
      'takar-gauge': Tag<
        TakarGauge,
        {
          'as-of'?: Text;
          audience?: Text;
          density?: Text;
          figure?: Text;
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
          'with-table'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
      /** Achievement by unit and period. */
      'takar-heatmap': Tag<
        TakarHeatmap,
        {
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
          'rows-by'?: Text;
          src?: Text;
          summary?: Text;
          theme?: Text;
          unit?: Text;
          'with-table'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
      /** Aspects of a merit-system assessment with total, category and what is weakest. */
      'takar-merit': Tag<
        TakarMerit,
        {
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
          scheme?: Text;
          src?: Text;
          summary?: Text;
          theme?: Text;
          unit?: Text;
          'with-table'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
      /** Nine-box talent map with head counts, by scheme. */
      'takar-nine-box': Tag<
        TakarNineBox,
        {
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
          scheme?: Text;
          src?: Text;
          summary?: Text;
          theme?: Text;
          unit?: Text;
          'with-table'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
      /** The nine cells of work result and behaviour with predicates and head counts. */
      'takar-quadrant': Tag<
        TakarQuadrant,
        {
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
          'with-table'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
      /** Units by the rank of their scores. */
      'takar-ranking': Tag<
        TakarRanking,
        {
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
          'with-table'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
      /** Published figures beside computed ones, and why they differ. */
      'takar-reconcile': Tag<
        TakarReconcile,
        {
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
          review?: boolean | undefined;
          'row-href'?: Text;
          src?: Text;
          summary?: Text;
          theme?: Text;
          unit?: Text;
          'with-table'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
      /** Achievement against absorption of the budget, and efficiency. */
      'takar-scatter': Tag<
        TakarScatter,
        {
          'as-of'?: Text;
          audience?: Text;
          density?: Text;
          format?: Text;
          label?: Text;
          link?: Text;
          locale?: Text;
          map?: Text;
          marks?: Text;
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
          'with-table'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
      /** Indicators as cards with their course over the periods. */
      'takar-scorecard': Tag<
        TakarScorecard,
        {
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
          'with-table'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
      /** One source for many widgets. */
      'takar-source': Tag<
        TakarSource,
        {
          'as-of'?: Text;
          format?: Text;
          label?: Text;
          link?: Text;
          locale?: Text;
          map?: Text;
          numbers?: Text;
          polarity?: Text;
          policy?: Text;
          refresh?: Text;
          src?: Text;
          theme?: Text;
        }
      >;
      /** Indicators as an accessible table whose figures open to their explanation. */
      'takar-table': Tag<
        TakarTable,
        {
          'as-of'?: Text;
          audience?: Text;
          density?: Text;
          format?: Text;
          'group-by'?: Text;
          label?: Text;
          link?: Text;
          locale?: Text;
          map?: Text;
          numbers?: Text;
          'parent-key'?: Text;
          period?: Text;
          polarity?: Text;
          policy?: Text;
          refresh?: Text;
          'row-href'?: Text;
          'row-key'?: Text;
          src?: Text;
          summary?: Text;
          theme?: Text;
          unit?: Text;
          'with-table'?: boolean | undefined;
          'with-tools'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
      /** Scores of regions as a map of equal squares. */
      'takar-tile-map': Tag<
        TakarTileMap,
        {
          'as-of'?: Text;
          audience?: Text;
          density?: Text;
          format?: Text;
          label?: Text;
          'layout-src'?: Text;
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
          'with-table'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
      /** Realisation and target over the periods. */
      'takar-trend': Tag<
        TakarTrend,
        {
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
          'with-table'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
      /** Need, staff in post, surplus or shortage of posts and units by workload. */
      'takar-workload': Tag<
        TakarWorkload,
        {
          'as-of'?: Text;
          audience?: Text;
          density?: Text;
          format?: Text;
          label?: Text;
          link?: Text;
          locale?: Text;
          map?: Text;
          minimum?: Text;
          numbers?: Text;
          period?: Text;
          polarity?: Text;
          policy?: Text;
          refresh?: Text;
          'row-href'?: Text;
          scheme?: Text;
          src?: Text;
          summary?: Text;
          theme?: Text;
          unit?: Text;
          'with-table'?: boolean | undefined;
          'without-menu'?: boolean | undefined;
        }
      >;
    }
  }
}
