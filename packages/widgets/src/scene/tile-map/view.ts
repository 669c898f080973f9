import { scoreUnits, type Scores } from '@takar/core';
import type { Tile } from '../../data/tile-layout.js';
import { regionKey, tilesByKey } from '../../data/tile-layout.js';
import type { TileModel } from '../../data/tile-map.js';
import { quiet } from '../../locale/core-words.js';
import { periodWords } from '../../locale/period-words.js';
import type { PictureContext } from '../../view/picture-context.js';
import { periodsOf } from '../../view/periods.js';
import { rowsShown } from '../../view/rows-shown.js';
import { viewScore } from '../../view/score-view.js';
import { WORDS } from './words.js';

/** A score of a unit, or what is missing. */
export interface UnitView {
  /** Group of the scores. */
  readonly index: number;
  readonly name: string;
  readonly value: number | null;
  readonly figure: string;
  readonly band: number | null;
  readonly bandLabel: string | null;
  readonly provisional: boolean;
  /** Kind of absence; null with a score. */
  readonly status: string | null;
  readonly said: readonly string[];
}

/** A square with what its unit scored; null where no unit of the table is this region. */
export interface TileView {
  readonly tile: Tile;
  readonly unit: UnitView | null;
}

/** All squares, and units that have none. */
export interface TileMapView {
  readonly tiles: readonly TileView[];
  readonly outside: readonly (UnitView & { readonly remark: string | null })[];
  readonly scores: Scores;
  /** The period shown, in words: the one asked for, else the latest. */
  readonly period: string | null;
}

/** Scores of units on their squares. */
export function tileMapView({ computation, layout }: TileModel, context: PictureContext): TileMapView {
  const { tongue } = context;
  const words = WORDS[tongue.core.locale];
  const scores = scoreUnits(computation, quiet(tongue.core));
  const rows = rowsShown(computation, context.period, context.unit);
  const latest = context.period ?? periodsOf(computation, rows).at(-1)?.text ?? null;
  const shown = new Set(rows);
  const byKey = tilesByKey(layout);
  const onTile = new Map<Tile, UnitView>();
  const outside: (UnitView & { remark: string | null })[] = [];
  scores.groups.forEach(({ unit, period }, index) => {
    const here = (scores.members[index] ?? []).some((row) => shown.has(row)) && (latest === null || period === latest);
    if (!here) return;
    const view = unitView(index, unit ?? context.heading);
    const tile = byKey.get(regionKey(view.name));
    if (tile !== undefined && !onTile.has(tile)) onTile.set(tile, view);
    else outside.push({ ...view, remark: tile === undefined ? null : words.twice(tile.name) });
  });
  return {
    tiles: layout.tiles.map((tile) => ({ tile, unit: onTile.get(tile) ?? null })),
    outside,
    scores,
    period: latest === null ? null : periodWords(latest, tongue.core.locale),
  };

  function unitView(index: number, name: string): UnitView {
    const view = viewScore(computation, scores, index, tongue);
    // A score of 0 that rests on no report at all is no figure to paint.
    const missing = view.score === null || (scores.groups[index]?.coverage.reported ?? 0) === 0;
    return {
      index,
      name,
      value: missing ? null : view.score,
      figure: missing ? '–' : view.figure,
      band: missing ? null : view.band,
      bandLabel: missing ? null : view.bandLabel,
      provisional: view.provisional,
      status: missing ? statusOf(index) : null,
      said: missing
        ? [view.coverage, ...(view.reason === null ? [] : [view.reason])]
        : [view.figure, ...(view.bandLabel === null ? [] : [view.bandLabel]), view.coverage],
    };
  }

  /** The status that all rows of a group share; not computable where they differ. */
  function statusOf(index: number): string {
    const statuses = new Set((scores.members[index] ?? []).map((row) => computation.row(row).status));
    return statuses.size === 1 ? ([...statuses][0] as string) : 'not-computable';
  }
}

/** A square in words. */
export function tileSaid({ tile, unit }: TileView, { core }: PictureContext['tongue']): string {
  return [tile.name, ...(unit === null ? [WORDS[core.locale].noData] : unit.said)].join('. ');
}
