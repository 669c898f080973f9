import type { Computation, PerformanceScale } from '@takar/core';
import type { Tongue } from '../../locale/tongue.js';
import { bandRange } from '../../view/band-range.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { PictureOfScores } from '../../view/picture-of-scores.js';
import type { LegendItem, Picture } from '../../view/picture.js';
import { bandLetters } from '../band-letters.js';
import { toneOf } from '../bullet/tone.js';
import { heatTable, type HeatCell, type HeatmapRows, type HeatTable } from './cells.js';
import { hatched } from './draw-cell.js';
import { heatmapScene } from './heatmap-scene.js';
import { WORDS } from './words.js';

/** Most cells of a picture; the table of the widget shows all. */
const LIMIT = 30_000;

/** Achievement by unit or indicator and period, each cell in the colour and letter of its band. */
export function heatmapPicture(
  computation: Computation,
  context: PictureContext,
  by: HeatmapRows | null = null,
): PictureOfScores {
  const { tongue, heading, density } = context;
  const all = heatTable(computation, context, by);
  const most = Math.max(1, Math.floor(LIMIT / Math.max(1, all.periods.length)));
  const table: HeatTable = { ...all, rows: all.rows.slice(0, most) };
  const { scale } = computation;
  const summary = context.summary ?? summaryOf(table, scale, tongue);
  return {
    summary,
    note: all.rows.length > most ? tongue.words.shown(most, all.rows.length) : null,
    legend: heatLegend(table, scale, tongue),
    table: () => plainTable(table, tongue),
    scene:
      table.rows.length === 0 || table.periods.length === 0
        ? null
        : (width) => heatmapScene(table, { width, title: heading, description: summary, scale, tongue, density }),
    scores: all.scores,
  };
}

const cellsOf = ({ rows }: HeatTable): readonly (HeatCell | null)[] => rows.flatMap(({ cells }) => cells);

function summaryOf(table: HeatTable, scale: PerformanceScale, { core }: Tongue): string {
  const words = WORDS[core.locale];
  const cells = cellsOf(table);
  const bands = scale.bands.map(({ label }, band) => ({
    label: label[core.locale].toLowerCase(),
    count: cells.filter((cell) => cell?.band === band).length,
  }));
  return words.summary({
    rows: `${table.rows.length} ${words.rows[table.by]}`,
    periods: table.periods.length,
    cells: cells.length,
    computed: cells.filter((cell) => cell?.value != null).length,
    bands: bands
      .reverse()
      .filter(({ count }) => count > 0)
      .map(({ label, count }) => `${count} ${label}`),
  });
}

function heatLegend(table: HeatTable, scale: PerformanceScale, tongue: Tongue): readonly LegendItem[] {
  const { core, words } = tongue;
  const own = WORDS[core.locale];
  const cells = cellsOf(table);
  const letters = bandLetters(scale, core.locale);
  const title = scale.title[core.locale];
  const box = { x: 1, y: 1, width: 20, height: 12 };
  const missing = [...new Set(cells.flatMap((cell) => (cell?.status == null ? [] : [cell.status])))];
  return [
    { marks: [], text: `${title.charAt(0).toUpperCase()}${title.slice(1)}:` },
    ...scale.bands.map(({ label }, i): LegendItem => ({
      marks: [
        { kind: 'rect', role: toneOf(i, scale.bands.length).replace('band', 'cell'), ...box },
        { kind: 'rect', role: 'frame', ...box },
      ],
      text: `${letters[i] ?? ''}: ${label[core.locale]} (${bandRange(scale, i, tongue)})`,
    })),
    ...missing.map((status): LegendItem => ({
      marks: [{ kind: 'path', role: 'hatch', d: hatched(box) }],
      text: `${own.codes[status] ?? own.other}: ${words.status.absent[status] ?? words.status.notComputed}`,
    })),
    ...(cells.includes(null)
      ? [{ marks: [{ kind: 'path', role: 'hatch', d: hatched(box) } as const], text: own.noRow }]
      : []),
    ...(cells.some((cell) => cell?.provisional === true && cell.band !== null)
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
          : { text: cell.value === null ? cell.said.join(', ') : cell.said.slice(0, 1).join(), value: cell.value },
      ),
    ]),
  };
}
