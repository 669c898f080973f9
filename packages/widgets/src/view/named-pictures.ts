import type { Issue, Locale, Sheet } from '@takar/core';
import type { ComputeSettings } from '../data/compute-sheet.js';
import { INDICATORS } from '../data/indicators.js';
import type { Reader } from '../data/reader.js';
import type { Tongue } from '../locale/tongue.js';
import type { PictureContext } from './picture-context.js';
import type { Picture } from './picture.js';

/** Data that a widget has read, and how it draws them. */
export interface PictureData {
  readonly model: object;
  /** How much there is to show. */
  readonly length: number;
  /** What is wrong with the source as a whole. */
  readonly faults: readonly Issue[];
  readonly draw: (context: PictureContext) => Picture;
}

/** What a widget reads and draws, without the widget. */
export interface NamedPicture {
  /** What it is called where a page names nothing. */
  readonly heading: (tongue: Tongue) => string;
  readonly sheet: (sheet: Sheet, settings: ComputeSettings) => Promise<PictureData>;
  /** JSON of the widget's own shape; null where it is to be read as rows. */
  readonly json: (value: unknown, settings: ComputeSettings) => Promise<PictureData | null>;
}

/** The pictures of all widgets that have one, by the name of the widget; each comes when it is asked for. */
export const PICTURES: Readonly<Record<string, () => Promise<NamedPicture>>> = {
  bullet: async () => named(INDICATORS, (await import('../scene/bullet/bullet-picture.js')).bulletPicture),
  calendar: async () => {
    const { activityReader } = await import('../data/activity.js');
    const { calendarPicture } = await import('../scene/calendar/calendar-picture.js');
    const { WORDS } = await import('../scene/calendar/words.js');
    return named(
      activityReader(() => ({
        period: null,
        minutes: null,
        holidays: null,
        leave: null,
        dailyCap: null,
        entryWindow: null,
      })),
      calendarPicture,
      WORDS,
    );
  },
  distribution: async () => {
    const { distributionReader } = await import('../data/distribution.js');
    const { distributionPicture } = await import('../scene/distribution/distribution-picture.js');
    const { WORDS } = await import('../scene/distribution/words.js');
    return named(
      distributionReader(() => ({ organisation: null, pattern: null, exemptUpTo: null })),
      distributionPicture,
      WORDS,
    );
  },
  'cascade-tree': async () => {
    const { CASCADES } = await import('../data/cascade.js');
    const { cascadeTreePicture } = await import('../scene/cascade-tree/tree-picture.js');
    const { WORDS } = await import('../scene/cascade-tree/words.js');
    return named(CASCADES, (model, context) => cascadeTreePicture(model, context), WORDS);
  },
  completeness: async () => {
    const { completenessReader } = await import('../data/completeness.js');
    const { completenessPicture } = await import('../scene/completeness/completeness-picture.js');
    const { WORDS } = await import('../scene/completeness/words.js');
    return named(
      completenessReader(() => ({ dueDays: null, institution: null })),
      completenessPicture,
      WORDS,
    );
  },
  evaluation: async () => {
    const { evaluationReader } = await import('../data/evaluation.js');
    const { evaluationPicture } = await import('../scene/evaluation/evaluation-picture.js');
    const { WORDS } = await import('../scene/evaluation/words.js');
    return named(
      evaluationReader(() => ({ instrument: null, mode: null, evaluator: null, layer: null })),
      evaluationPicture,
      WORDS,
    );
  },
  exceptions: async () => {
    const { learnFormulas, messagesOf } = await import('../locale/full.js');
    const { exceptionsOf } = await import('../data/excepting.js');
    const { exceptionsPicture } = await import('../scene/exceptions/exceptions-picture.js');
    const { rowsShown } = await import('./rows-shown.js');
    const { WORDS } = await import('../scene/exceptions/words.js');
    await learnFormulas();
    return named(
      INDICATORS,
      (computation, context) => {
        const { asOf, period, unit, tongue } = context;
        const among = new Set(rowsShown(computation, period, unit));
        const rows = period === null ? {} : { rows: [...among] };
        const messages = messagesOf(tongue.core.locale);
        return exceptionsPicture(computation, exceptionsOf(computation, { messages, asOf, among, ...rows }), context);
      },
      WORDS,
    );
  },
  followup: async () => {
    const { FOLLOW_UPS } = await import('../data/follow-up.js');
    const { WORDS } = await import('../scene/followup/words.js');
    return named(FOLLOW_UPS, (await import('../scene/followup/followup-picture.js')).followUpPicture, WORDS);
  },
  gauge: async () => named(INDICATORS, (await import('../scene/gauge/gauge-picture.js')).gaugePicture),
  heatmap: async () => named(INDICATORS, (await import('../scene/heatmap/heatmap-picture.js')).heatmapPicture),
  merit: async () => {
    const { meritReader } = await import('../data/merit.js');
    const { meritPicture } = await import('../scene/merit/merit-picture.js');
    const { WORDS } = await import('../scene/merit/words.js');
    return named(
      meritReader(() => null),
      meritPicture,
      WORDS,
    );
  },
  'nine-box': async () => {
    const { talentReader } = await import('../data/talent.js');
    const { nineBoxPicture } = await import('../scene/nine-box/nine-box-picture.js');
    const { WORDS } = await import('../scene/nine-box/words.js');
    return named(
      talentReader(() => null),
      nineBoxPicture,
      WORDS,
    );
  },
  quadrant: async () => {
    const { QUADRANT_READER } = await import('../data/quadrant.js');
    const { WORDS } = await import('../scene/quadrant/words.js');
    return named(QUADRANT_READER, (await import('../scene/quadrant/quadrant-picture.js')).quadrantPicture, WORDS);
  },
  ranking: async () => named(INDICATORS, (await import('../scene/ranking/ranking-picture.js')).rankingPicture),
  reconcile: async () => {
    const { RECONCILED } = await import('../data/reconcile.js');
    const { reconcilePicture } = await import('../scene/reconcile/reconcile-picture.js');
    const { WORDS } = await import('../scene/reconcile/words.js');
    return named(RECONCILED, (model, context) => reconcilePicture(model, context), WORDS);
  },
  scatter: async () => {
    const { budgetReader } = await import('../data/budget.js');
    const { scatterPicture } = await import('../scene/scatter/scatter-picture.js');
    const { WORDS } = await import('../scene/scatter/words.js');
    return named(
      budgetReader(() => 'row'),
      scatterPicture,
      WORDS,
    );
  },
  scorecard: async () => named(INDICATORS, (await import('../scene/scorecard/scorecard-picture.js')).scorecardPicture),
  'tile-map': async () => {
    const { tileReader } = await import('../data/tile-map.js');
    const { tileMapPicture } = await import('../scene/tile-map/tile-map-picture.js');
    const { WORDS } = await import('../scene/tile-map/words.js');
    return named(
      tileReader(() => null),
      tileMapPicture,
      WORDS,
    );
  },
  trend: async () => {
    const { learnFormulas, messagesOf } = await import('../locale/full.js');
    const { compareYears } = await import('../data/comparing.js');
    const { trendPicture } = await import('../scene/trend/trend-picture.js');
    await learnFormulas();
    return named(INDICATORS, (computation, context) => {
      const messages = messagesOf(context.tongue.core.locale);
      return trendPicture(computation, context, compareYears(computation, { messages }));
    });
  },
  workload: async () => {
    const { workloadReader } = await import('../data/workload.js');
    const { workloadPicture } = await import('../scene/workload/workload-picture.js');
    const { WORDS } = await import('../scene/workload/words.js');
    return named(
      workloadReader(() => ({ scheme: null, minimum: null })),
      workloadPicture,
      WORDS,
    );
  },
};

function named<M extends object>(
  reader: Reader<M>,
  picture: (model: M, context: PictureContext) => Picture,
  own?: Readonly<Record<Locale, { readonly title: string }>>,
): NamedPicture {
  const data = (model: M): PictureData => ({
    model,
    length: reader.length(model),
    faults: reader.faults(model),
    draw: (context) => picture(model, context),
  });
  return {
    heading: ({ core, words }) => own?.[core.locale].title ?? words.title,
    sheet: async (sheet, settings) => data(await reader.sheet(sheet, settings)),
    json: async (value, settings) => {
      const model = (await reader.json?.(value, settings)) ?? null;
      return model === null ? null : data(model);
    },
  };
}
