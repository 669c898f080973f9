import { areaGroup } from '../group.js';
import { linear } from '../navigation.js';
import { linePath } from '../path.js';
import { Paths } from '../paths.js';
import type { GroupMark, Scene, TextMark } from '../scene.js';
import { addSign, SIGN } from '../sign.js';
import { heightOf, linesOf, putLines } from '../text-lines.js';
import { barColumns, drawBarRow, EDGE } from './bar-row.js';
import type { BarBlock } from './block.js';
import { drawStrip, STRIP_HEIGHT } from './strip.js';

/** How blocks are drawn. */
export interface BarsOptions {
  readonly title: string;
  readonly description: string;
  readonly density: 'normal' | 'compact';
}

/** Roles from the ground up. */
const ORDER = [
  ...['grid', 'band-1', 'band-2', 'band-3', 'band-4', 'band-5', 'edge', 'rule'],
  ...['bar-open', 'bar-met', 'bar-unmet', 'stripe', 'halo', 'target', 'arrow'],
];

interface Canvas {
  readonly width: number;
  readonly paths: Paths;
  readonly texts: TextMark[];
  readonly groups: GroupMark[];
}

/** Blocks below each other, each with its heading, what holds for it, and a bar a row. Pure. */
export function barsScene(blocks: readonly BarBlock[], options: BarsOptions, width: number): Scene {
  const canvas: Canvas = { width, paths: new Paths(), texts: [], groups: [] };
  const { paths, texts, groups } = canvas;
  const pad = options.density === 'compact' ? 2 : 5;
  const at = barColumns(width);
  let y = 2;
  blocks.forEach((block, datum) => {
    if (datum > 0) {
      paths.add('grid', linePath(EDGE, y + 8, width - EDGE, y + 8));
      y += 12;
    }
    y = drawHead(block, datum, y, canvas);
    for (const row of block.rows) {
      const height = drawBarRow(row, y, { at, pad, paths, texts });
      groups.push(areaGroup(row.id, row.words, datum, { x: 0, top: y, width, height }));
      y += height;
    }
  });
  return {
    width,
    height: Math.ceil(y) + 4,
    title: options.title,
    description: options.description,
    marks: [...paths.marks(ORDER), ...texts, ...groups],
    navigation: linear(groups.map(({ id }) => id)),
  };
}

function drawHead(block: BarBlock, datum: number, top: number, { width, paths, texts, groups }: Canvas): number {
  const room = width - 2 * EDGE;
  const head = [
    ...linesOf(block.label, room, 'heading'),
    ...block.details.flatMap((detail) => linesOf(detail, room, 'detail')),
  ];
  const status = linesOf(block.status, room, 'word', block.kind === null ? 0 : SIGN);
  const statusTop = top + 4 + heightOf(head) + 2;
  texts.push(...putLines(head, EDGE, top + 4), ...putLines(status, EDGE, statusTop));
  if (block.kind !== null && status.length > 0) addSign(paths, block.kind, EDGE, statusTop + 8);
  let bottom = statusTop + heightOf(status) + 4;
  if (block.strip !== undefined) {
    drawStrip(block.strip, { x: EDGE, top: bottom, width: room }, paths, texts);
    bottom += STRIP_HEIGHT + 4;
  }
  const height = Math.max(28, bottom - top);
  groups.push(areaGroup(block.id, block.words, datum, { x: 0, top, width, height }));
  return top + height;
}
