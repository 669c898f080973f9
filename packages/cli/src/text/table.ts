import { displayWidth, pad } from './width.js';
import { wrap, wrapIn } from './wrap.js';
import type { Style } from './style.js';

/** A column of a table in a terminal. */
export interface TextColumn {
  readonly head: string;
  readonly align: 'left' | 'right';
  /**
   * Width that it may be squeezed to before other columns suffer; a column without it is never cut, because figures are
   * never cut.
   */
  readonly least?: number;
  /** Share of the room when it is short; 1 unless given. */
  readonly weight?: number;
}

/** The cells of a row, or a heading over the rows that follow. */
export type TableLine = readonly string[] | { readonly heading: string };

/** Lines that one cell may take. */
const MOST_LINES = 3;
const GAP = '  ';
/** Width that text columns are squeezed to where nothing else helps. */
const NARROWEST = 8;

/**
 * A table in a terminal, line by line. `rows` is gone through twice, first for the widths, so that a long table needs no
 * memory. Text columns are squeezed until the table fits, figures never.
 */
export function* textTable(
  columns: readonly TextColumn[],
  rows: () => Iterable<TableLine>,
  width: number,
  style: Style,
): Generator<string> {
  const widths = fit(columns, naturalWidths(columns, rows()), width);
  yield* row(
    columns,
    widths,
    columns.map((column) => column.head),
  ).map(style.strong);
  yield style.faint(
    widths
      .map((each) => '─'.repeat(each))
      .join(GAP)
      .trimEnd(),
  );
  for (const line of rows()) {
    if ('heading' in line) yield* wrap(line.heading, width).map(style.strong);
    else yield* row(columns, widths, line);
  }
}

function naturalWidths(columns: readonly TextColumn[], rows: Iterable<TableLine>): number[] {
  const widths = columns.map((column) => displayWidth(column.head));
  for (const line of rows) {
    if ('heading' in line) continue;
    line.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] as number, displayWidth(cell));
    });
  }
  return widths;
}

/** Widths in which the table fits: text columns give way, first down to what they ask for, then further. */
function fit(columns: readonly TextColumn[], natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  const leastOf = (limit: number): number[] =>
    columns.map(({ head, least = Infinity }, i) => {
      const word = Math.max(...head.split(' ').map(displayWidth));
      return Math.min(natural[i] as number, least === Infinity ? Infinity : Math.max(Math.min(least, limit), word));
    });
  const room = width - GAP.length * (widths.length - 1);
  squeeze(widths, columns, leastOf(Infinity), room);
  squeeze(widths, columns, leastOf(NARROWEST), room);
  return widths;
}

/** Takes width from the text column that is widest for its weight, again and again, until all fit. */
function squeeze(widths: number[], columns: readonly TextColumn[], least: readonly number[], room: number): void {
  let excess = widths.reduce((sum, each) => sum + each, 0) - room;
  for (; excess > 0; excess -= 1) {
    let widest = -1;
    let most = 0;
    widths.forEach((each, i) => {
      const share = each / (columns[i]?.weight ?? 1);
      if (each <= (least[i] as number) || share <= most) return;
      widest = i;
      most = share;
    });
    if (widest === -1) return;
    widths[widest] = (widths[widest] as number) - 1;
  }
}

function row(columns: readonly TextColumn[], widths: readonly number[], cells: readonly string[]): string[] {
  const blocks = columns.map((_, i) => wrapIn(cells[i] ?? '', widths[i] as number, MOST_LINES));
  const height = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, i) => pad(blocks[i]?.[line] ?? '', widths[i] as number, column.align))
      .join(GAP)
      .trimEnd(),
  );
}
