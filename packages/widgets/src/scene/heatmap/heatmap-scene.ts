import type { PerformanceScale } from '@takar/core';
import type { Tongue } from '../../locale/tongue.js';
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

/** Columns for a table; of more periods than have room, the latest. */
export function heatColumns(table: HeatTable, width: number): HeatColumns {
  const single = table.rows.length * table.periods.length <= VISITED;
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

/** Rows by periods, one cell each. Pure: the same table gives the same scene. */
export function heatmapScene(table: HeatTable, options: HeatmapOptions): Scene {
  const { width, tongue, scale, density } = options;
  const words = WORDS[tongue.core.locale];
  const columns = heatColumns(table, width);
  const style: CellStyle = {
    letters: columns.single ? bandLetters(scale, tongue.core.locale) : null,
    bands: scale.bands.length,
    code: (status) => words.codes[status] ?? words.other,
  };
  const paths = new Paths();
  const texts: Mark[] = [];
  const groups: GroupMark[][] = [];
  let y = drawHead(table, columns, tongue, texts);
  table.rows.forEach(({ name, cells }, r) => {
    const lines = linesOf(name, columns.labelWidth, 'word');
    const height = Math.max(density === 'compact' ? 26 : 30, heightOf(lines) + 8);
    drawLabel(lines, y, height, texts);
    const row: GroupMark[] = [];
    cells.slice(columns.first).forEach((cell, i) => {
      const c = columns.first + i;
      const box = { x: columns.cellX + i * columns.cellWidth, y, width: columns.cellWidth - 2, height: height - 2 };
      drawCell(cell, box, style, paths, texts);
      if (columns.single) row.push(cellGroup(table, r, c, cell, box, tongue));
    });
    if (!columns.single) row.push(rowGroup(table, r, columns, y, height, options));
    groups.push(row);
    y += height;
  });
  const ids = groups.map((row) => row.map(({ id }) => id));
  return {
    width,
    height: Math.ceil(y) + 2,
    title: options.title,
    description: options.description,
    marks: [...paths.marks(), ...texts, ...groups.flat()],
    navigation: columns.single ? grid(ids) : linear(ids.flat()),
  };
}

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
    return `${period} ${cell === null ? words.noRow : (cell.said[0] ?? '')}`;
  });
  return {
    kind: 'group',
    role: 'row',
    id: `line-${row}`,
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
