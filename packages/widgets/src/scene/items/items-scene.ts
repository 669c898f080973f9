import { areaGroup } from '../group.js';
import { linear } from '../navigation.js';
import { linePath, rectPath } from '../path.js';
import { Paths } from '../paths.js';
import type { GroupMark, Mark, Scene } from '../scene.js';
import { heightOf, putLines } from '../text-lines.js';
import type { ItemsHead, ItemView } from './item-view.js';
import { drawHead } from './head.js';
import { factsHeight, itemColumns, itemLines, titleHeight, type ItemColumns } from './layout.js';
import { addItemSign } from './signs.js';

/** What a list of items is drawn from. */
export interface ItemsOptions {
  readonly width: number;
  readonly title: string;
  readonly description: string;
  readonly density: 'normal' | 'compact';
  readonly head: ItemsHead | null;
}

const EDGE = 6;
const BAR = 8;

/** Items below each other: title and statements, figure with its bar, facts. Pure: the same items give the same scene. */
export function itemsScene(views: readonly ItemView[], options: ItemsOptions): Scene {
  const { width, density, head } = options;
  const withFigures = views.some(({ figure, detail }) => figure !== null || detail !== null);
  const columns = itemColumns(width, withFigures);
  const paths = new Paths();
  const texts: Mark[] = [];
  const groups: GroupMark[] = [];
  let y = 2;
  if (head !== null) {
    const height = drawHead(head, y, width, paths, texts);
    const group = areaGroup(head.id, head.label, -1, { x: 0, top: y, width, height });
    groups.push(head.explained ? group : { ...group, trace: null });
    y += height;
  }
  for (const view of views) {
    if (y > 2) paths.add('grid', linePath(EDGE, y, width - EDGE, y));
    const height = Math.max(32, drawItem(view, y, columns, density === 'compact' ? 5 : 10, paths, texts));
    const group = areaGroup(view.id, view.label, view.datum, { x: 0, top: y, width, height });
    groups.push(view.explained ? group : { ...group, trace: null });
    y += height;
  }
  return {
    width,
    height: Math.ceil(y) + 2,
    title: options.title,
    description: options.description,
    marks: [
      ...paths.marks(['grid', 'card', 'bar-met', 'bar-unmet', 'bar-open', 'stripe', 'frame']),
      ...texts,
      ...groups,
    ],
    navigation: linear(groups.map(({ id }) => id)),
  };
}

/** Draws one item; gives its height. */
function drawItem(view: ItemView, top: number, columns: ItemColumns, pad: number, paths: Paths, texts: Mark[]): number {
  const lines = itemLines(view, columns);
  const figureTall = heightOf(lines.figure) + (view.bar === null ? 0 : BAR + 8);
  const titleTall = titleHeight(lines);
  const factsTall = factsHeight(lines.facts);
  const inner = top + pad;
  const figureTop = columns.side ? inner : inner + titleTall + (figureTall === 0 ? 0 : 4);
  const factsTop = columns.side ? inner + 1 : figureTop + figureTall + (factsTall === 0 ? 0 : 4);
  drawTitle(lines, columns, inner, paths, texts);
  texts.push(...putLines(lines.figure, columns.figureX, figureTop));
  if (view.bar !== null) drawBar(view.bar, columns, figureTop + heightOf(lines.figure) + 4, paths);
  let y = factsTop;
  for (const { name, text, height } of lines.facts) {
    const beside = columns.nameWidth > 0;
    texts.push(...putLines(name, columns.factX, y));
    texts.push(...putLines(text, columns.factX + columns.nameWidth, beside ? y : y + heightOf(name)));
    y += height;
  }
  return (columns.side ? Math.max(titleTall, figureTall, factsTall + 1) : factsTop + factsTall - inner) + 2 * pad;
}

function drawTitle(
  { title, marks }: ReturnType<typeof itemLines>,
  { titleX }: ItemColumns,
  top: number,
  paths: Paths,
  texts: Mark[],
): void {
  texts.push(...putLines(title, titleX, top));
  let y = top + heightOf(title) + 2;
  for (const row of marks) {
    for (const { mark, lines, x } of row.marks) {
      addItemSign(paths, mark.sign, titleX + x, y + 10);
      texts.push(...putLines(lines, titleX + x, y + 2));
    }
    y += row.height;
  }
}

/** How far a figure is from its target: the whole is the target, the bar what is there. */
function drawBar(
  { end, met }: { readonly end: number; readonly met: boolean },
  { figureX, figureWidth }: ItemColumns,
  y: number,
  paths: Paths,
): void {
  const full = figureWidth - 2;
  const length = (Math.max(0, Math.min(100, end)) / 100) * full;
  paths.add('frame', rectPath(figureX + 0.5, y + 0.5, full - 1, BAR - 1));
  if (length > 0) paths.add(met ? 'bar-met' : 'bar-unmet', rectPath(figureX, y, length, BAR));
}
