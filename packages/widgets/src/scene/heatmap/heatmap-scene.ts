import type { PerformanceScale } from '@takar/core';
import type { Tongue } from '../../locale/tongue.js';
import type { SeenPart } from '../../controllers/seen-part.js';
import { periodShort } from '../../locale/period-short.js';
import { bandLetters } from '../band-letters.js';
import { grid } from '../grid.js';
import { linear } from '../navigation.js';
import { Paths } from '../paths.js';
import type { GroupMark, Mark, Scene } from '../scene.js';
import { heightOf, lineHeight, linesOf, putLines, textAt, type Line } from '../text-lines.js';
import type { HeatCell, HeatTable } from './cells.js';
import { drawCell, type CellBox, type CellStyle } from './draw-cell.js';
import { WORDS } from './words.js';

/** What a heat map scene is drawn from. */
export interface HeatmapOptions {
  readonly width: number;
  readonly title: string;
  readonly description: string;
  readonly scale: PerformanceScale;
  readonly tongue: Tongue;
  readonly density: 'normal' | 'compact';
}

const EDGE = 6;
/** Beyond this many cells rows are visited, not cells: a page cannot hold a target for each. */
const VISITED = 2000;

/** Whether rows are visited, not cells. */
export const isLarge = ({ rows, periods }: HeatTable): boolean => rows.length * periods.length > VISITED;

/** Columns of a heat map of a width. */
export interface HeatColumns {
  readonly labelWidth: number;
  readonly cellX: number;
  readonly cellWidth: number;
  /** First period that has room. */
  readonly first: number;
  /** True where each cell can be visited. */
  readonly single: boolean;
}

/** A row at its place. */
interface PlacedHeatRow {
  readonly row: number;
  readonly lines: readonly Line[];
  readonly top: number;
  readonly height: number;
}

/** All rows of a heat map at their places. */
export interface HeatLayout {
  readonly width: number;
  readonly columns: HeatColumns;
  readonly placed: readonly PlacedHeatRow[];
  readonly height: number;
}

/** Columns for a table; of more periods than have room, the latest. */
export function heatColumns(table: HeatTable, width: number): HeatColumns {
  const single = !isLarge(table);
  const share = width >= 680 ? 0.3 : 0.36;
  const labelWidth = Math.round(Math.min(300, width * share));
  const cellX = EDGE + labelWidth + 8;
  const room = width - EDGE - cellX;
  const least = single ? 36 : 16;
  const shown = Math.min(table.periods.length, Math.max(1, Math.floor(room / least)));
  return {
    labelWidth,
    cellX,
    cellWidth: Math.min(72, room / shown),
    first: table.periods.length - shown,
    single,
  };
}

/** Places the rows of a table below each other. */
export function layHeat(
  table: HeatTable,
  { width, density, tongue }: Pick<HeatmapOptions, 'width' | 'density' | 'tongue'>,
): HeatLayout {
  const columns = heatColumns(table, width);
  let y = drawHead(table, columns, tongue, []);
  const placed = table.rows.map(({ name }, row): PlacedHeatRow => {
    const lines = linesOf(name, columns.labelWidth, 'word');
    const height = Math.max(density === 'compact' ? 26 : 30, heightOf(lines) + 8);
    const here = { row, lines, top: y, height };
    y += height;
    return here;
  });
  return { width, columns, placed, height: Math.ceil(y) + 2 };
}

/**
 * One cell a row and period. Pure: the same table gives the same scene. With `seen` only the rows that reach into that part
 * are drawn, the ends, where Home and End lead, and the row where the reader is; all of them stay in the navigation.
 */
export function heatmapScene(
  table: HeatTable,
  options: HeatmapOptions,
  layout: HeatLayout = layHeat(table, options),
  seen: (SeenPart & { readonly active: string | null }) | null = null,
): Scene {
  const { width, tongue, scale } = options;
  const { columns, placed } = layout;
  const words = WORDS[tongue.core.locale];
  const style: CellStyle = {
    letters: columns.single ? bandLetters(scale, tongue.core.locale) : null,
    bands: scale.bands.length,
    code: (status) => words.codes[status] ?? words.other,
  };
  const paths = new Paths();
  const texts: Mark[] = [];
  const groups: GroupMark[][] = [];
  drawHead(table, columns, tongue, texts);
  const ids = placed.map(({ row }) => lineId(row));
  const always = [0, placed.length - 1, ids.indexOf(seen?.active ?? '')];
  const isDrawn = ({ row, top, height }: PlacedHeatRow): boolean =>
    seen === null || (top < seen.bottom && top + height > seen.top) || always.includes(row);
  for (const place of placed) {
    if (!isDrawn(place)) continue;
    const { row, lines, top, height } = place;
    drawLabel(lines, top, height, texts);
    const cells = (table.rows[row] as HeatTable['rows'][number]).cells.slice(columns.first);
    const boxes = cells.map((cell, i): CellBox => {
      const x = columns.cellX + i * columns.cellWidth;
      const box = { x, y: top, width: columns.cellWidth - 2, height: height - 2 };
      drawCell(cell, box, style, paths, texts);
      return box;
    });
    groups.push(
      columns.single
        ? boxes.map((box, i) => cellGroup(table, row, columns.first + i, cells[i] ?? null, box, tongue))
        : [rowGroup(table, row, columns, top, height, options)],
    );
  }
  return {
    width,
    height: layout.height,
    title: options.title,
    description: options.description,
    marks: [...paths.marks(), ...texts, ...groups.flat()],
    navigation: columns.single ? grid(groups.map((row) => row.map(({ id }) => id))) : linear(ids),
  };
}

/** Id of a row that is visited as a whole. */
const lineId = (row: number): string => `line-${row}`;

/** Names of the periods: the part of the year, and the year above where it begins. Gives where the rows begin. */
function drawHead({ periods }: HeatTable, columns: HeatColumns, { core }: Tongue, texts: Mark[]): number {
  const line = lineHeight('axis-label');
  const shown = periods.slice(columns.first).map(({ text }) => periodShort(text, core.locale));
  const withYears = shown.some(({ year }) => year !== null);
  const every = Math.ceil((columns.single ? 36 : 40) / columns.cellWidth);
  shown.forEach(({ part, year }, i) => {
    const middle = columns.cellX + (i + 0.5) * columns.cellWidth - 1;
    if (year !== null && year !== shown[i - 1]?.year && i % every === 0)
      texts.push({ ...textAt(year, 'axis-label', columns.cellX + i * columns.cellWidth, line / 2) });
    if (i % every === 0) texts.push(textAt(part, 'axis-label', middle, (withYears ? 1.5 : 0.5) * line, 'middle'));
  });
  return (withYears ? 2 : 1) * line + 4;
}

function drawLabel(lines: readonly Line[], y: number, height: number, texts: Mark[]): void {
  texts.push(...putLines(lines, EDGE, y + (height - 2 - heightOf(lines)) / 2));
}

function cellGroup(
  table: HeatTable,
  row: number,
  column: number,
  cell: HeatCell | null,
  { x, y, width, height }: CellBox,
  tongue: Tongue,
): GroupMark {
  return {
    kind: 'group',
    role: 'row',
    id: cell?.id ?? `none-${row}-${column}`,
    label: cellSaid(table, row, column, cell, tongue),
    datum: cell?.datum ?? -1,
    trace: cell?.id ?? null,
    marks: [{ kind: 'rect', role: 'hit', x, y, width, height, radius: 2 }],
  };
}

function rowGroup(
  table: HeatTable,
  row: number,
  columns: HeatColumns,
  y: number,
  height: number,
  { width, tongue }: HeatmapOptions,
): GroupMark {
  const { name, cells } = table.rows[row] as HeatTable['rows'][number];
  const words = WORDS[tongue.core.locale];
  const said = cells.slice(columns.first).map((cell, i) => {
    const period = table.periods[columns.first + i]?.words ?? '';
    return `${period} ${cell === null ? words.noRow : cell.brief}`;
  });
  return {
    kind: 'group',
    role: 'row',
    id: lineId(row),
    label: words.row(name, said),
    datum: row,
    trace: null,
    marks: [{ kind: 'rect', role: 'hit', x: 1, y: y - 1, width: width - 2, height: height - 1, radius: 2 }],
  };
}

/** A cell in words. */
function cellSaid(table: HeatTable, row: number, column: number, cell: HeatCell | null, { core }: Tongue): string {
  const words = WORDS[core.locale];
  return words.cell(table.rows[row]?.name ?? '', table.periods[column]?.words ?? '', cell?.said ?? [words.noRow]);
}
