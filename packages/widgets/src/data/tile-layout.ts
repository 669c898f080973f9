import type { LocalText } from '@takar/core';

/** A unit as a square of a map. */
export interface Tile {
  /** Code of the region, as `11` of the Ministry of Home Affairs. */
  readonly code: string;
  /** Code of ISO 3166-2, as `ID-AC`. */
  readonly iso?: string;
  readonly name: string;
  /** A name of few letters, where there is room for one. */
  readonly short: string;
  /** Two or three letters for the smallest squares. */
  readonly mark: string;
  /** Other names that tables give it. */
  readonly names?: readonly string[];
  readonly column: number;
  readonly row: number;
}

/** Where the units of a region stand as squares. */
export interface TileLayout {
  readonly title: LocalText;
  /** Where codes and names come from. */
  readonly source: string;
  readonly tiles: readonly Tile[];
}

/** What a layout may at most be: a map of squares is read at a glance. */
const MOST_TILES = 600;
const MOST_PLACES = 40;

/**
 * Reads a layout as JSON gives it: `{"title": "…", "source": "…", "tiles": [{"code", "name", "short", "mark", "column",
 * "row"}]}`. `short` and `mark` may be left out. Null where it is none, or two squares share a place or a code.
 */
export function readLayout(value: unknown): TileLayout | null {
  if (typeof value !== 'object' || value === null) return null;
  const { title, source, tiles } = value as Readonly<Record<string, unknown>>;
  if (!Array.isArray(tiles) || tiles.length === 0 || tiles.length > MOST_TILES) return null;
  const read = tiles.map(tileOf);
  const good = read.filter((tile) => tile !== null);
  const places = new Set(good.map(({ column, row }) => `${column}/${row}`));
  const codes = new Set(good.map(({ code }) => code));
  if (good.length < tiles.length || places.size < tiles.length || codes.size < tiles.length) return null;
  const text = typeof title === 'string' ? title : '';
  return { title: { id: text, en: text }, source: typeof source === 'string' ? source : '', tiles: good };
}

function tileOf(value: unknown): Tile | null {
  if (typeof value !== 'object' || value === null) return null;
  const tile = value as Readonly<Record<string, unknown>>;
  const text = (name: string): string => (typeof tile[name] === 'string' ? tile[name].trim() : '');
  const place = (name: string): number | null => {
    const at = tile[name];
    return typeof at === 'number' && Number.isInteger(at) && at >= 0 && at < MOST_PLACES ? at : null;
  };
  const [code, name, column, row] = [text('code'), text('name'), place('column'), place('row')];
  if (code === '' || name === '' || column === null || row === null) return null;
  const names = Array.isArray(tile['names']) ? tile['names'].filter((each) => typeof each === 'string') : [];
  return {
    code,
    name,
    short: text('short') || name,
    mark: text('mark') || code.slice(-3),
    column,
    row,
    names,
    ...(text('iso') === '' ? {} : { iso: text('iso') }),
  };
}

/** What names of regions are compared by: `Pemerintah Provinsi Aceh` is Aceh, but a *kota* is not its *kabupaten*. */
export function regionKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\bkab\.?(?=\s)/g, 'kabupaten')
    .replace(/\b(?:pemerintah|pemprov|pemkab|pemda|provinsi|propinsi|prov\.?|daerah provinsi)(?=\s)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Tiles by everything that may stand for them in a table: names, and codes with or without the country. */
export function tilesByKey({ tiles }: TileLayout): ReadonlyMap<string, Tile> {
  const found = new Map<string, Tile>();
  for (const tile of tiles)
    for (const key of [tile.name, tile.short, tile.code, tile.iso ?? '', ...(tile.names ?? [])].map(regionKey))
      if (key !== '' && !found.has(key)) found.set(key, tile);
  return found;
}
