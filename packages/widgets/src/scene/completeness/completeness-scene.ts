import { formatNumber } from '@takar/core';
import type { CompletenessModel } from '../../data/completeness-model.js';
import { periodShort } from '../../locale/period-short.js';
import { periodWords } from '../../locale/period-words.js';
import type { PictureContext } from '../../view/picture-context.js';
import { grid } from '../grid.js';
import { areaGroup } from '../group.js';
import { textWidth } from '../measure.js';
import { Paths } from '../paths.js';
import type { GroupMark, Mark, Scene } from '../scene.js';
import { HEAD_ROOM, shortened } from '../shortened.js';
import { fontOf, heightOf, lineHeight, linesOf, putLines, textAt } from '../text-lines.js';
import { cellSaid } from './cell-said.js';
import { drawReport } from './draw-cell.js';
import type { ReportMatrix } from './matrix.js';
import { WORDS } from './words.js';

const EDGE = 6;
const TOTAL = 72;
const LEAST = 36;

/** Columns of a matrix of a width. */
export interface MatrixColumns {
  readonly labelWidth: number;
  readonly cellX: number;
  readonly cellWidth: number;
  /** First period that has room. */
  readonly first: number;
  readonly totalX: number;
}

/** Columns for a width and the longest name of a unit; of more periods than have room, the latest. */
export function matrixColumns(width: number, periods: number, longest: number): MatrixColumns {
  const total = width >= 360 ? TOTAL : 0;
  const labelWidth = Math.round(Math.min(320, longest, width * (width >= 680 ? 0.32 : 0.36)));
  const cellX = EDGE + labelWidth + 8;
  const room = width - EDGE - total - cellX;
  const shown = Math.min(periods, Math.max(1, Math.floor(room / LEAST)));
  const cellWidth = Math.min(84, room / shown);
  return { labelWidth, cellX, cellWidth, first: periods - shown, totalX: cellX + shown * cellWidth + 8 };
}

/** Units by periods, one report each, and how many of each unit are full. Pure: the same matrix gives the same scene. */
export function completenessScene(
  matrix: ReportMatrix,
  counted: CompletenessModel['counted'],
  {
    context,
    width,
    description,
  }: { readonly context: PictureContext; readonly width: number; readonly description: string },
): Scene {
  const { tongue, density, heading } = context;
  const words = WORDS[tongue.core.locale];
  const number = (value: number): string => formatNumber(value, tongue.core.numbers);
  const columns = matrixColumns(width, matrix.periods.length, longestName(matrix.units));
  const paths = new Paths();
  const texts: Mark[] = [];
  const groups: GroupMark[][] = [];
  let y = drawHead(matrix, columns, context, texts);
  if (columns.totalX + 40 < width) texts.push(textAt(words.complete, 'axis-label', columns.totalX, y - 10));
  matrix.units.forEach((unit, u) => {
    const lines = linesOf(unit === '' ? heading : unit, columns.labelWidth, 'word');
    const height = Math.max(density === 'compact' ? 28 : 34, heightOf(lines) + 8);
    texts.push(...putLines(lines, EDGE, y + (height - 2 - heightOf(lines)) / 2));
    const row: GroupMark[] = [];
    matrix.periods.slice(columns.first).forEach((period, i) => {
      const cell = matrix.cells[u]?.[columns.first + i] ?? null;
      const box = {
        x: columns.cellX + i * columns.cellWidth,
        top: y,
        width: columns.cellWidth - 2,
        height: height - 2,
      };
      const share = cell === null || counted === 'reports' ? null : `${number(cell.reported)}/${number(cell.asked)}`;
      drawReport(cell, box, share, paths, texts);
      const place = [unit === '' ? heading : unit, periodWords(period, tongue.core.locale)].join(', ');
      const said = `${place}. ${cellSaid(cell, counted, tongue)}`;
      row.push(areaGroup(`report-${u}-${columns.first + i}`, said, u, box));
    });
    const tally = matrix.perUnit[u];
    if (tally !== undefined && columns.totalX + 40 < width)
      texts.push(
        textAt(words.ofAll(number(tally.full), number(tally.asked)), 'word', columns.totalX, y + height / 2 - 1),
      );
    groups.push(row);
    y += height;
  });
  if (columns.first > 0) {
    const lines = linesOf(words.hidden(number(columns.first)), width - 2 * EDGE, 'detail');
    texts.push(...putLines(lines, EDGE, y + 2));
    y += heightOf(lines) + 4;
  }
  return {
    width,
    height: Math.ceil(y) + 2,
    title: heading,
    description,
    marks: [...paths.marks(['grid', 'card', 'cell-5', 'cell-3', 'frame']), ...texts, ...groups.flat()],
    navigation: grid(groups.map((row) => row.map(({ id }) => id))),
  };
}

/** Room for the longest name of a unit in one line. */
function longestName(units: readonly string[]): number {
  const { size, bold } = fontOf('word');
  return Math.max(90, ...units.map((unit) => textWidth(unit, size, bold) * 1.08 + 8));
}

/** Names of the periods, the year above where it begins. Gives where the rows begin. */
function drawHead(
  { periods }: ReportMatrix,
  columns: MatrixColumns,
  { tongue }: PictureContext,
  texts: Mark[],
): number {
  const line = lineHeight('axis-label');
  const shown = periods.slice(columns.first).map((period) => periodShort(period, tongue.core.locale));
  const withYears = shown.some(({ year }) => year !== null);
  shown.forEach(({ part, year }, i) => {
    const middle = columns.cellX + (i + 0.5) * columns.cellWidth - 1;
    const head = shortened(part, Math.max(HEAD_ROOM, columns.cellWidth), fontOf('axis-label').size);
    if (year !== null && year !== shown[i - 1]?.year) texts.push(textAt(year, 'axis-label', middle, 8, 'middle'));
    texts.push(textAt(head, 'axis-label', middle, withYears ? 8 + line : 8, 'middle'));
  });
  return (withYears ? 2 : 1) * line + 6;
}
