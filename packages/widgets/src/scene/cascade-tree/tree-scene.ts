import { formatNumber } from '@takar/core';
import type { PictureContext } from '../../view/picture-context.js';
import { toneOf } from '../bullet/tone.js';
import { linear, type Navigation } from '../navigation.js';
import { linePath } from '../path.js';
import { Paths } from '../paths.js';
import type { GroupMark, Mark, Scene } from '../scene.js';
import { drawConnectors, drawLine, lineGroup, type PlacedTreeLine } from './draw-line.js';
import { contentOf, treeColumns, type LineContent, type TreeColumns } from './layout.js';
import { nodeSaid, type NodeView } from './node-view.js';
import type { OutlineLine } from './outline.js';
import type { ShownLine } from './visible.js';
import { WORDS } from './words.js';

/** What a tree is drawn from. */
export interface TreeInput {
  readonly lines: readonly OutlineLine[];
  readonly shown: readonly ShownLine[];
  readonly view: (node: number) => NodeView;
  readonly contents: (width: number, density: PictureContext['density']) => Map<string, LineContent>;
  readonly bands: number;
  readonly description: string;
  readonly context: PictureContext;
}

/** All shown lines at their places. */
export interface TreeLayout {
  readonly columns: TreeColumns;
  readonly placed: readonly PlacedTreeLine[];
  readonly pad: number;
  readonly height: number;
  readonly navigation: Navigation;
}

/** Which part of a tree is drawn, in pixels from its top; lines by their ids are drawn wherever they stand. */
export interface TreeWindow {
  readonly top: number;
  readonly bottom: number;
  readonly always: readonly (string | null)[];
}

/** Places the shown lines below each other. */
export function layTree({ lines, shown, view, contents, bands, context }: TreeInput, width: number): TreeLayout {
  const { tongue, density } = context;
  const columns = treeColumns(width);
  const pad = density === 'compact' ? 2 : 6;
  const kept = contents(width, density);
  let y = 2;
  const placed = shown.map((each): PlacedTreeLine => {
    const line = lines[each.line] as OutlineLine;
    const node = view(line.node);
    const key = `${each.line} ${each.expanded} ${each.hit}`;
    let content = kept.get(key);
    if (content === undefined) {
      const hidden = formatNumber(line.below, tongue.core.numbers);
      content = contentOf(node, line, each, columns, WORDS[tongue.core.locale], hidden, pad);
      kept.set(key, content);
    }
    const tone = node.band === null ? null : toneOf(node.band, bands).replace('band', 'cell');
    const here = { line, content, top: y, expanded: each.expanded, tone };
    y += content.height;
    return here;
  });
  return { columns, placed, pad, height: Math.ceil(y) + 2, navigation: linear(placed.map(({ line }) => line.id)) };
}

/** Draws the lines of a window, or all of them. Pure: the same layout and window give the same scene. */
export function treeScene(input: TreeInput, layout: TreeLayout, window: TreeWindow | null): Scene {
  const { columns, placed, pad, height, navigation } = layout;
  const { context, view, description, shown } = input;
  const paths = new Paths();
  const texts: Mark[] = [];
  const groups: GroupMark[] = [];
  const goesOn = goingOn(placed);
  placed.forEach((each, i) => {
    if (window !== null && !isIn(each, window)) return;
    const { line, top } = each;
    if (line.depth === 0 && i > 0) paths.add('grid', linePath(0, top, columns.width, top));
    drawConnectors(each, goesOn[i] ?? [], columns, pad, paths);
    drawLine(each, columns, pad, paths, texts);
    const hidden = shown[i]?.expanded === true ? 0 : line.below;
    groups.push(lineGroup(each, nodeSaid(view(line.node), hidden, line.reference, context.tongue), columns, pad));
  });
  return {
    width: columns.width,
    height,
    title: context.heading,
    description,
    marks: [...paths.marks(['grid', 'rule']), ...texts, ...groups],
    navigation,
  };
}

function isIn({ line, top, content }: PlacedTreeLine, window: TreeWindow): boolean {
  return (top < window.bottom && top + content.height > window.top) || window.always.includes(line.id);
}

/** Of each line, which levels above it go on below it among the lines that are shown. */
function goingOn(placed: readonly PlacedTreeLine[]): readonly (readonly boolean[])[] {
  const open: boolean[] = [];
  const all: (readonly boolean[])[] = [];
  for (let i = placed.length - 1; i >= 0; i -= 1) {
    const { depth } = (placed[i] as PlacedTreeLine).line;
    // open[d]: a line of depth d + 1 follows before one of depth d or less
    open.length = Math.min(open.length, depth);
    while (open.length < depth) open.push(false);
    all[i] = [...open];
    if (depth > 0) open[depth - 1] = true;
  }
  return all;
}
