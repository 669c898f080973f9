import type { Tongue } from '../../locale/tongue.js';
import { grid } from '../grid.js';
import { textWidth } from '../measure.js';
import { Paths } from '../paths.js';
import type { GroupMark, Mark, Scene } from '../scene.js';
import { addSign, SIGN } from '../sign.js';
import { fontOf, heightOf, lineHeight, linesOf, putLines, textAt } from '../text-lines.js';
import { drawPanel, ORDER } from './draw.js';
import { frameOf, type TrendFrame } from './frame.js';
import type { TrendPanel } from './panels.js';
import { beforeSaid, breakSaid, planSaid, pointSaid } from './said.js';
import { WORDS } from './words.js';

/** What a trend scene is drawn from. */
export interface TrendOptions {
  readonly width: number;
  readonly title: string;
  readonly description: string;
  readonly tongue: Tongue;
  readonly density: 'normal' | 'compact';
}

const EDGE = 6;
const GAP = 18;

/** One plot an indicator below each other. Pure: the same panels give the same scene. */
export function trendScene(panels: readonly TrendPanel[], options: TrendOptions): Scene {
  const paths = new Paths();
  const texts: Mark[] = [];
  const groups: GroupMark[][] = [];
  let y = 0;
  panels.forEach((panel, i) => {
    if (i > 0) y += GAP;
    const drawn = place(panel, y, options, paths, texts);
    groups.push([...drawn.groups]);
    y = drawn.bottom;
  });
  return {
    width: options.width,
    height: Math.ceil(y) + 4,
    title: options.title,
    description: options.description,
    marks: [...paths.marks(ORDER), ...texts, ...groups.flat()],
    navigation: grid(groups.map((row) => row.map(({ id }) => id))),
  };
}

function place(
  panel: TrendPanel,
  top: number,
  { width, tongue, density }: TrendOptions,
  paths: Paths,
  texts: Mark[],
): { readonly bottom: number; readonly groups: readonly GroupMark[] } {
  const inner = width - 2 * EDGE;
  const { view } = panel.latest;
  const { columns } = tongue.words;
  const detail = [
    view.unit,
    view.period,
    `${columns.target}\u00a0${view.target}`,
    `${columns.realisation}\u00a0${view.realisation}`,
  ];
  const head = [
    ...linesOf(view.indicator, inner, 'label'),
    ...linesOf(detail.filter((part) => part !== null).join(' · '), inner, 'detail'),
  ];
  const status = linesOf(statusSaid(panel, tongue), inner, 'word', SIGN);
  texts.push(...putLines(head, EDGE, top));
  let y = top + heightOf(head);
  texts.push(...putLines(status, EDGE, y));
  addSign(paths, view.kind, EDGE, y + lineHeight('word') / 2);
  y += heightOf(status) + 4;

  const breaks = panel.points.flatMap((point) => (point.break === null ? [] : [breakSaid(point.break, tongue)]));
  const foot = [...breaks, beforeSaid(panel, tongue), planSaid(panel, tongue)];
  const height = density === 'compact' ? 120 : 170;
  const frame = frameOf(panel, { x: EDGE, y, width: inner, height }, tongue.core.numbers);
  drawPanel(panel, frame, paths);
  const { size } = fontOf('axis-label');
  for (const tick of frame.ticks) texts.push(textAt(tick.text, 'axis-label', frame.left - 6, tick.y, 'end'));
  texts.push(...periodLabels(panel, frame, y + height + 6, size));
  const groups = groupsOf(panel, frame, y, height + 16, tongue);
  y += height + 16;

  const hidden = panel.points.length - frame.points.length;
  if (hidden > 0) foot.unshift(WORDS[tongue.core.locale].latest(frame.points.length, panel.points.length));
  const lines = foot.flatMap((text) => linesOf(text, inner, 'detail'));
  texts.push(...putLines(lines, EDGE, y));
  return { bottom: y + heightOf(lines), groups };
}

function statusSaid({ latest: { view } }: TrendPanel, { words }: Tongue): string {
  if (view.achievement === null)
    return [view.statusWord, view.kind === 'open' ? null : view.reason].filter(Boolean).join('. ');
  return `${words.columns.achievement} ${view.figure}, ${view.statusWord}${view.bandWord === null ? '' : `, ${view.bandWord}`}`;
}

/** Names of periods below the axis: the last one always, others where they have room. */
function periodLabels(panel: TrendPanel, frame: TrendFrame, middle: number, size: number): readonly Mark[] {
  const named = frame.points.map(({ at, view }) => ({ at, text: view.period ?? '' }));
  if (panel.plan !== null) named.push({ at: panel.plan.at, text: panel.plan.year });
  const kept: { readonly left: number; readonly right: number; readonly mark: Mark }[] = [];
  for (const { at, text } of [...named.slice(-1), ...named.slice(0, -1)]) {
    const half = (textWidth(text, size) * 1.06) / 2;
    const x = Math.max(frame.left - 4 + half, Math.min(frame.right - half, frame.x(at)));
    if (kept.some(({ left, right }) => x + half + 6 > left && x - half - 6 < right)) continue;
    kept.push({ left: x - half, right: x + half, mark: textAt(text, 'axis-label', x, middle, 'middle') });
  }
  return kept.map(({ mark }) => mark);
}

/** What can be visited: each period, and the final target. */
function groupsOf(
  panel: TrendPanel,
  frame: TrendFrame,
  top: number,
  height: number,
  tongue: Tongue,
): readonly GroupMark[] {
  const group = (id: string, label: string, datum: number, at: number): GroupMark => ({
    kind: 'group',
    role: 'row',
    id,
    label,
    datum,
    trace: id,
    marks: [
      {
        kind: 'rect',
        role: 'hit',
        x: frame.x(at) - frame.step / 2 + 1,
        y: top,
        width: frame.step - 2,
        height,
        radius: 3,
      },
    ],
  });
  const { plan } = panel;
  return [
    ...frame.points.map((point) => group(`row-${point.view.row}`, pointSaid(point, tongue), point.view.row, point.at)),
    ...(plan === null ? [] : [group(`plan-${plan.row}`, planSaid(panel, tongue) ?? '', plan.row, plan.at)]),
  ];
}
