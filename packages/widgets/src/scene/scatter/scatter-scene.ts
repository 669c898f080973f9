import { formatNumber } from '@takar/core';
import type { Tongue } from '../../locale/tongue.js';
import { linear } from '../navigation.js';
import { Paths } from '../paths.js';
import type { GroupMark, Mark, RectMark, Scene } from '../scene.js';
import { heightOf, lineHeight, linesOf, putLines, textAt } from '../text-lines.js';
import { axesOf, placesOf, type ScatterPlace } from './places.js';
import { drawAxes, drawPlace, drawSides, ORDER } from './plot.js';
import { figureLine, type ScatterView } from './view.js';
import { WORDS } from './words.js';

/** What a scene of budget and performance is drawn from. */
export interface ScatterOptions {
  readonly width: number;
  readonly title: string;
  readonly description: string;
  readonly tongue: Tongue;
  readonly density: 'normal' | 'compact';
}

const EDGE = 8;
const NUMBER = 26;
/** Marks at the edge of the plot stay inside the picture. */
const MARGIN = 18;

/**
 * A numbered mark for each row or unit on absorption and achievement, and under or beside them a list that says which
 * number is what. Pure: the same views give the same scene.
 */
export function scatterScene(views: readonly ScatterView[], options: ScatterOptions): Scene {
  const { width, tongue } = options;
  const { core } = tongue;
  const words = WORDS[core.locale];
  const paths = new Paths();
  const texts: Mark[] = [];
  const side = width >= 820;
  const plotWidth = side ? Math.round(width * 0.52) : width;
  const height = Math.max(240, Math.min(460, plotWidth * 0.72));
  const drawn = views.filter(({ missing }) => missing === null);
  const missing = views.filter((view) => view.missing !== null);
  const places: ScatterPlace[] = [];
  let bottom = 0;
  if (drawn.length > 0) {
    const top = 2 * lineHeight('axis-label') + 10;
    const axes = axesOf(views, { left: EDGE, top, right: plotWidth - MARGIN, bottom: top + height }, core.numbers);
    places.push(...placesOf(views, axes));
    drawAxes(axes, tongue, paths, texts);
    drawSides(axes, places, tongue, texts);
    for (const place of places) drawPlace(place, views, paths, texts);
    texts.push(
      textAt(`${words.achievement} (C, %) ↑`, 'axis-label', EDGE, 8),
      textAt(`${words.absorption} (S, %) →`, 'axis-label', axes.right, axes.bottom + 28, 'end'),
    );
    bottom = axes.bottom + 44;
  }
  const list = new List(side && drawn.length > 0 ? plotWidth + 14 : 0, width, options, texts);
  let y = side && drawn.length > 0 ? 4 : bottom;
  views.forEach((view, i) => {
    if (view.missing === null)
      y = list.line(
        view,
        String(i + 1),
        y,
        places.find(({ members }) => members.includes(i)),
      );
  });
  if (missing.length > 0) {
    y = list.heading(words.notDrawn(formatNumber(missing.length, core.numbers)), y);
    for (const view of missing) y = list.line(view, null, y);
  }
  const clusters = places
    .filter(({ members }) => members.length > 1)
    .map(({ x, y: middle, members }, i): GroupMark => {
      const names = members.map((member) => `${member + 1} ${views[member]?.name ?? ''}`);
      return {
        kind: 'group',
        role: 'row',
        id: `place-${i}`,
        label: words.cluster(formatNumber(members.length, core.numbers), names),
        datum: -1,
        trace: null,
        marks: [markHit(x, middle)],
      };
    });
  const groups = [...clusters, ...list.groups];
  return {
    width,
    height: Math.ceil(Math.max(y, bottom)) + 2,
    title: options.title,
    description: options.description,
    marks: [...paths.marks(ORDER), ...texts, ...groups],
    navigation: linear(groups.map(({ id }) => id)),
  };
}

const markHit = (x: number, y: number): RectMark => ({
  kind: 'rect',
  role: 'hit',
  x: x - 13,
  y: y - 13,
  width: 26,
  height: 26,
  radius: 4,
});

/** The list of marks: number, name and figures of each. */
class List {
  readonly groups: GroupMark[] = [];
  readonly #left: number;
  readonly #options: ScatterOptions;
  readonly #texts: Mark[];
  readonly #right: number;

  constructor(left: number, right: number, options: ScatterOptions, texts: Mark[]) {
    this.#left = left;
    this.#right = right;
    this.#options = options;
    this.#texts = texts;
  }

  heading(text: string, y: number): number {
    const lines = linesOf(text, this.#right - this.#left - 2 * EDGE, 'heading');
    this.#texts.push(...putLines(lines, this.#left + EDGE, y + 8));
    return y + 8 + heightOf(lines) + 4;
  }

  /** Draws a line and gives where the next one begins; its group covers the line and, where it stands alone, the mark. */
  line(view: ScatterView, number: string | null, y: number, place?: ScatterPlace): number {
    const { tongue, density } = this.#options;
    const pad = density === 'compact' ? 3 : 6;
    const x = this.#left + EDGE + NUMBER;
    const room = this.#right - EDGE - x;
    const said = figureLine(view, tongue);
    const lines = [...linesOf(view.name, room, 'label'), ...linesOf(said, room, 'detail')];
    const height = Math.max(28, heightOf(lines) + 2 * pad);
    this.#texts.push(...putLines(lines, x, y + (height - heightOf(lines)) / 2));
    if (number !== null)
      this.#texts.push(textAt(number, 'letter', x - 8, y + (height - heightOf(lines)) / 2 + 10, 'end'));
    const alone = place !== undefined && place.members.length === 1;
    this.groups.push({
      kind: 'group',
      role: 'row',
      id: view.id,
      label: `${number === null ? '' : `${number}. `}${view.name}. ${said.replaceAll(' · ', ', ')}`,
      datum: view.datum,
      trace: view.id,
      marks: [
        {
          kind: 'rect',
          role: 'hit',
          x: this.#left + 1,
          y: y + 1,
          width: this.#right - this.#left - 2,
          height: height - 2,
          radius: 4,
        },
        ...(alone ? [markHit(place.x, place.y)] : []),
      ],
    });
    return y + height;
  }
}
