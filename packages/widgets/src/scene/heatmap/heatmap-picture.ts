import type { Computation, PerformanceScale } from '@takar/core';
import type { Tongue } from '../../locale/tongue.js';
import { bandRange } from '../../view/band-range.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { PictureOfScores } from '../../view/picture-of-scores.js';
import type { LegendItem, Picture } from '../../view/picture.js';
import type { SeenPart } from '../../controllers/seen-part.js';
import { bandLetters } from '../band-letters.js';
import { toneOf } from '../bullet/tone.js';
import type { Scene } from '../scene.js';
import { heatTable, type HeatmapRows, type HeatTable } from './cells.js';
import { hatched } from './draw-cell.js';
import { heatmapScene, isLarge, layHeat, type HeatLayout } from './heatmap-scene.js';
import { WORDS } from './words.js';

/** Most cells of a picture; the table of the widget shows all. */
const LIMIT = 30_000;

/** The picture of a heat map, which a widget may draw in part. */
export interface HeatmapPicture extends PictureOfScores {
  /** Whether its rows are visited, not its cells: it may be drawn in part. */
  readonly large: boolean;
  readonly rows: number;
  readonly height: (width: number) => number;
  /** Draws the rows that are seen, the ends, and the row of an id. */
  readonly part: (width: number, seen: SeenPart, active: string | null) => Scene;
}

/** Achievement by unit or indicator and period, each cell in the colour and letter of its band. */
export function heatmapPicture(
  computation: Computation,
  context: PictureContext,
  by: HeatmapRows | null = null,
): HeatmapPicture {
  const { tongue, heading, density } = context;
  const all = heatTable(computation, context, by);
  const most = Math.max(1, Math.floor(LIMIT / Math.max(1, all.periods.length)));
  const table: HeatTable = { ...all, rows: all.rows.slice(0, most) };
  const { scale } = computation;
  const tally = tallied(table, scale);
  const summary = context.summary ?? summaryOf(table, tally, scale, tongue);
  const options = { title: heading, description: summary, scale, tongue, density };
  let last: HeatLayout | null = null;
  const layout = (width: number): HeatLayout =>
    last?.width === width ? last : (last = layHeat(table, { ...options, width }));
  return {
    summary,
    note: all.rows.length > most ? tongue.words.shown(most, all.rows.length) : null,
    legend: heatLegend(tally, scale, tongue),
    table: () => plainTable(table, tongue),
    scene:
      table.rows.length === 0 || table.periods.length === 0
        ? null
        : (width) => heatmapScene(table, { ...options, width }, layout(width)),
    scores: all.scores,
    large: isLarge(table),
    rows: table.rows.length,
    height: (width) => layout(width).height,
    part: (width, seen, active) => heatmapScene(table, { ...options, width }, layout(width), { ...seen, active }),
  };
}

/** What the cells of a map come to. */
interface Tally {
  readonly cells: number;
  readonly computed: number;
  /** Cells of each band, from the lowest. */
  readonly bands: readonly number[];
  /** Kinds of absence, each once. */
  readonly missing: ReadonlySet<string>;
  readonly withoutRow: boolean;
  readonly provisional: boolean;
}

function tallied({ rows }: HeatTable, scale: PerformanceScale): Tally {
  const bands = scale.bands.map(() => 0);
  const missing = new Set<string>();
  let [all, computed, withoutRow, provisional] = [0, 0, false, false];
  for (const { cells } of rows) {
    for (const cell of cells) {
      all += 1;
      if (cell === null) {
        withoutRow = true;
        continue;
      }
      const { value, band, status } = cell;
      if (value !== null) computed += 1;
      if (band !== null) bands[band]! += 1;
      if (status !== null) missing.add(status);
      if (cell.provisional && band !== null) provisional = true;
    }
  }
  return { cells: all, computed, bands, missing, withoutRow, provisional };
}

function summaryOf(table: HeatTable, tally: Tally, scale: PerformanceScale, { core }: Tongue): string {
  const words = WORDS[core.locale];
  const bands = scale.bands.map(({ label }, band) => ({
    label: label[core.locale].toLowerCase(),
    count: tally.bands[band] ?? 0,
  }));
  return words.summary({
    rows: `${table.rows.length} ${words.rows[table.by]}`,
    periods: table.periods.length,
    cells: tally.cells,
    computed: tally.computed,
    bands: bands
      .reverse()
      .filter(({ count }) => count > 0)
      .map(({ label, count }) => `${count} ${label}`),
  });
}

function heatLegend(tally: Tally, scale: PerformanceScale, tongue: Tongue): readonly LegendItem[] {
  const { core, words } = tongue;
  const own = WORDS[core.locale];
  const letters = bandLetters(scale, core.locale);
  const title = scale.title[core.locale];
  const box = { x: 1, y: 1, width: 20, height: 12 };
  return [
    { marks: [], text: `${title.charAt(0).toUpperCase()}${title.slice(1)}:` },
    ...scale.bands.map(({ label }, i): LegendItem => ({
      marks: [
        { kind: 'rect', role: toneOf(i, scale.bands.length).replace('band', 'cell'), ...box },
        { kind: 'rect', role: 'frame', ...box },
      ],
      text: `${letters[i] ?? ''}: ${label[core.locale]} (${bandRange(scale, i, tongue)})`,
    })),
    ...[...tally.missing].map((status): LegendItem => ({
      marks: [{ kind: 'path', role: 'hatch', d: hatched(box) }],
      text: `${own.codes[status] ?? own.other}: ${words.status.absent[status] ?? words.status.notComputed}`,
    })),
    ...(tally.withoutRow
      ? [{ marks: [{ kind: 'path', role: 'hatch', d: hatched(box) } as const], text: own.noRow }]
      : []),
    ...(tally.provisional
      ? [{ marks: [{ kind: 'path', role: 'arrow', d: 'M12 2h8v8z' } as const], text: own.provisional }]
      : []),
  ];
}

function plainTable({ by, periods, rows }: HeatTable, { core, words }: Tongue): ReturnType<Picture['table']> {
  const own = WORDS[core.locale];
  return {
    columns: [words.columns[by], ...periods.map((period) => period.words)],
    rows: rows.map(({ name, cells }) => [
      name,
      ...cells.map((cell) =>
        cell === null
          ? own.noRow
          : { text: cell.value === null ? cell.said.join(', ') : cell.brief, value: cell.value },
      ),
    ]),
  };
}
