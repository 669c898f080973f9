import { bulletOfRows, pictureSvg, plainContext, viewRow, type RowView } from '@takar/widgets/pictures.js';
import type { Bar } from '../../model/document.js';
import { figures, signs, words as text } from '../../model/columns.js';
import { rowFigures } from '../common/row-figures.js';
import type { GoalRows } from '../common/scope.js';
import { scoreSaid } from './score-said.js';
import type { LkjipParts } from './parts.js';

/** Width of a picture across the page, in pixels. */
const WIDTH = 640;

/** Rows from which on a picture is longer than a page. */
const MOST = 12;

/** A goal: its indicators as a table and as the picture that the widgets draw (LKJ-1). */
export function goalPart(parts: LkjipParts, goal: GoalRows, number: number | null, level: 3 | 4): void {
  const { draft, scope, speech, options, words, common } = parts;
  const { computation, asOf } = options;
  const { tongue } = speech;
  const title = goal.goal ?? common.noGoal;
  draft.heading(level, number === null ? title : words.goal(number, title));
  const views = goal.rows.map((row) => viewRow(computation, row, { tongue, asOf }));
  const name = nameOfGoal(parts, number);
  const { columns } = tongue.words;
  draft.table({
    caption: words.thisYear(name, scope.period ?? ''),
    columns: [
      signs(common.number),
      text(columns.indicator, 4),
      text(common.measure, 1.2),
      figures(columns.target),
      figures(columns.realisation),
      figures(columns.achievement),
      text(columns.band, 1.4),
      text(columns.status, 1.8),
    ],
    rows: views.map((view, i) => {
      const { measure, target, realisation } = rowFigures(computation, view, speech);
      return {
        cells: [
          String(i + 1),
          view.indicator,
          measure,
          target,
          realisation,
          view.figure,
          view.bandWord ?? '',
          view.statusWord,
        ],
      };
    }),
    ...noteOf(views),
  });
  if (goal.score?.score != null && goal.rows.length > 1) draft.paragraph(scoreSaid(parts, goal.score));
  const drawn = views.slice(0, MOST);
  const picture = bulletOfRows(drawn, computation.scale, plainContext(speech.tongue, words.chart(name), { asOf }));
  const svg = pictureSvg(picture, WIDTH, { heading: null, provenance: [], lang: speech.locale });
  if (svg === null || drawn.every(({ achievement }) => achievement === null)) return;
  draft.figure({ caption: words.chart(name), alt: picture.summary, svg, bars: drawn.map(barOf) });
}

/** A goal as captions call it. */
export function nameOfGoal({ common }: LkjipParts, number: number | null): string {
  return (number === null ? common.noGoal : `${common.goal} ${number}`).toLowerCase();
}

/** Why rows have no achievement, below the table. */
function noteOf(views: readonly RowView[]): { readonly note?: string } {
  const reasons = views.flatMap(({ reason, indicator }) => (reason === null ? [] : [`${indicator}: ${reason}.`]));
  return reasons.length === 0 ? {} : { note: reasons.join('\n') };
}

function barOf({ indicator, figure, statusWord, achievement, kind }: RowView): Bar {
  return { label: indicator, text: `${figure} ${statusWord}`, value: achievement, met: kind === 'met' };
}
