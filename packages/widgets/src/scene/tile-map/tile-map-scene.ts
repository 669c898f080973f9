import { formatNumber, type PerformanceScale } from '@takar/core';
import type { Tongue } from '../../locale/tongue.js';
import { bandLetters } from '../band-letters.js';
import { toneOf } from '../bullet/tone.js';
import { grid } from '../grid.js';
import { hatched } from '../heatmap/draw-cell.js';
import { textWidth } from '../measure.js';
import { px, rectPath } from '../path.js';
import { Paths } from '../paths.js';
import type { GroupMark, Mark, Scene } from '../scene.js';
import { fontOf, heightOf, linesOf, putLines, textAt } from '../text-lines.js';
import { tileSaid, type TileMapView, type TileView } from './view.js';
import { WORDS } from './words.js';

/** What a map of squares is drawn from. */
export interface TileMapOptions {
  readonly width: number;
  readonly title: string;
  readonly description: string;
  readonly scale: PerformanceScale;
  readonly tongue: Tongue;
}

const EDGE = 4;
/** Room that a finger needs. */
const LEAST = 28;
const WIDEST = 76;

/** Where columns of a layout stand: beside each other, or in bands below each other where they have no room. */
export function bandsOf(view: TileMapView, width: number): { readonly perBand: number; readonly side: number } {
  const columns = view.tiles.map(({ tile }) => tile.column);
  const first = Math.min(...columns);
  const count = Math.max(...columns) - first + 1;
  const room = width - 2 * EDGE;
  const bands = Math.ceil(count / Math.max(1, Math.floor(room / LEAST)));
  const perBand = Math.ceil(count / bands);
  return { perBand, side: Math.min(WIDEST, Math.floor(room / perBand)) };
}

/** One square a region in the tone and with the letter of its band. Pure: the same view gives the same scene. */
export function tileMapScene(view: TileMapView, options: TileMapOptions): Scene {
  const { width, tongue, scale } = options;
  const { core } = tongue;
  const words = WORDS[core.locale];
  const { perBand, side } = bandsOf(view, width);
  const letters = bandLetters(scale, core.locale);
  const paths = new Paths();
  const texts: Mark[] = [];
  const groups: GroupMark[] = [];
  const steps: (string | null)[][] = [];
  const first = Math.min(...view.tiles.map(({ tile }) => tile.column));
  const bandOf = ({ tile }: TileView): number => Math.floor((tile.column - first) / perBand);
  const bands = [...new Set(view.tiles.map(bandOf))].sort((a, b) => a - b);
  let y = 2;
  for (const band of bands) {
    const own = view.tiles.filter((each) => bandOf(each) === band);
    const rows = own.map(({ tile }) => tile.row);
    const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
    const lines = Array.from({ length: bottom - top + 1 }, () =>
      Array.from({ length: perBand }, (): string | null => null),
    );
    for (const each of own) {
      const column = (each.tile.column - first) % perBand;
      const row = each.tile.row - top;
      const box = { x: EDGE + column * side, y: y + row * side, width: side - 2, height: side - 2 };
      drawTile(each, box);
      const id = each.unit === null ? `none-${each.tile.code}` : `score-${each.unit.index}`;
      const line = lines[row];
      if (line !== undefined) line[column] = id;
      groups.push({
        kind: 'group',
        role: 'row',
        id,
        label: tileSaid(each, tongue),
        datum: each.unit?.index ?? -1,
        trace: each.unit === null ? null : id,
        marks: [{ kind: 'rect', role: 'hit', ...box, radius: 2 }],
      });
    }
    steps.push(...lines.filter((line) => line.some((id) => id !== null)));
    y += (bottom - top + 1) * side + 10;
  }
  if (view.outside.length > 0) {
    const heading = linesOf(
      words.outside(formatNumber(view.outside.length, core.numbers)),
      width - 2 * EDGE,
      'heading',
    );
    texts.push(...putLines(heading, EDGE, y));
    y += heightOf(heading) + 2;
  }
  for (const unit of view.outside) {
    const said = [...unit.said, ...(unit.remark === null ? [] : [unit.remark])];
    const lines = [
      ...linesOf(unit.name, width - 2 * EDGE, 'label'),
      ...linesOf(said.join(' · '), width - 2 * EDGE, 'detail'),
    ];
    const height = Math.max(28, heightOf(lines) + 6);
    texts.push(...putLines(lines, EDGE, y + (height - heightOf(lines)) / 2));
    const id = `score-${unit.index}`;
    groups.push({
      kind: 'group',
      role: 'row',
      id,
      label: [unit.name, ...said].join('. '),
      datum: unit.index,
      trace: id,
      marks: [{ kind: 'rect', role: 'hit', x: 1, y: y + 1, width: width - 2, height: height - 2, radius: 4 }],
    });
    steps.push([id]);
    y += height;
  }
  return {
    width,
    height: Math.ceil(y) + 2,
    title: options.title,
    description: options.description,
    marks: [...paths.marks(), ...texts, ...groups],
    navigation: grid(steps),
  };

  /** The name, and below it the letter of the band or the sign of what is missing. */
  function drawTile({ tile, unit }: TileView, box: { x: number; y: number; width: number; height: number }): void {
    const { x, y: boxTop, width: boxWidth } = box;
    const middle = x + boxWidth / 2;
    const band = unit?.band ?? null;
    if (band === null) paths.add('hatch', hatched(box));
    else paths.add(toneOf(band, scale.bands.length).replace('band', 'cell'), rectPath(x, boxTop, boxWidth, box.height));
    const fits = (text: string): boolean => textWidth(text, fontOf('code').size) * 1.08 <= boxWidth - 4;
    const name = [tile.short, tile.mark].find(fits) ?? tile.mark.slice(0, 2);
    const sign =
      unit === null
        ? words.noDataCode
        : band === null
          ? (words.codes[unit.status ?? ''] ?? words.other)
          : letters[band];
    const third = box.height / 3;
    texts.push(
      textAt(name, band === null ? 'code' : 'small', middle, boxTop + third - 1, 'middle'),
      textAt(sign ?? '', band === null ? 'code' : 'letter', middle, boxTop + 2 * third + 1, 'middle'),
    );
    if (unit?.provisional === true && band !== null)
      paths.add('arrow', `M${px(x + boxWidth - 7)} ${px(boxTop + 1)}h6v6z`);
  }
}
