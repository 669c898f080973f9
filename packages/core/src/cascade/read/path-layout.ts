import { normalHeader } from '../../data/header-text.js';
import type { Sheet } from '../../data/sheet.js';
import type { LevelReader } from '../level-of.js';
import { NO_LEVEL, type CascadeScheme } from '../scheme.js';
import { CASCADE_ALIASES, CASCADE_FIELDS, type CascadeField } from './fields.js';

/** One level of a file that has a column a level. */
export interface PathLevel {
  /** Position in the scheme. */
  readonly level: number;
  /** Column with the titles of its nodes, or with their codes where there are no titles. */
  readonly column: number;
  /** Column with their codes beside the titles. */
  readonly code: number | undefined;
  /** Columns of what is said of its nodes. */
  readonly attributes: ReadonlyMap<CascadeField, number>;
}

/** Columns of a file that has a column a level, from the highest level down. */
export interface PathLayout {
  readonly levels: readonly PathLevel[];
  /** Columns that say something of the lowest node of a row. */
  readonly attributes: ReadonlyMap<CascadeField, number>;
}

const CODE = /^(?:kode|code|no|nomor|id) /;
/** Words before a level that add nothing: *nama program*, *uraian kegiatan*. */
const TITLE = /^(?:nama|uraian|nomenklatur|judul) /;
/** Fields that a node of a path can have; who its parent is, the path says. */
const ATTRIBUTES = CASCADE_FIELDS.filter((field) => !['id', 'parent', 'title', 'level'].includes(field));

/**
 * Finds the level columns of a sheet and whose attributes the other columns are: `Indikator Program` says so itself; a
 * column between two levels belongs to the one on its left; behind the last level it belongs to the lowest node of the row,
 * unless its header comes up more than once.
 */
export function pathLayout(sheet: Sheet, scheme: CascadeScheme, reader: LevelReader): PathLayout | null {
  const normals = sheet.headers.map(normalHeader);
  const found = levelColumns(normals, scheme, reader);
  if (found.length === 0) return null;
  const inOrder = [...found].sort((a, b) => a.column - b.column);
  const taken = new Set(found.flatMap(({ column, code }) => (code === undefined ? [column] : [column, code])));
  const own = new Map<number, Map<CascadeField, number>>(found.map(({ level }) => [level, new Map()]));
  const rest = new Map<CascadeField, number>();
  for (const [column, header] of normals.entries()) {
    if (taken.has(column) || header === '') continue;
    const named = namedAttribute(header, found, reader);
    const field = named?.field ?? fieldOf(header);
    if (field === undefined) continue;
    const left = inOrder.filter((level) => level.column < column).at(-1);
    const isLast = left === inOrder.at(-1);
    const repeated = normals.filter((other) => other === header).length > 1;
    const level = named?.level ?? (left === undefined || (isLast && !repeated) ? undefined : left.level);
    const target = level === undefined ? rest : (own.get(level) as Map<CascadeField, number>);
    if (!target.has(field)) target.set(field, column);
  }
  const levels = found
    .sort((a, b) => rankOf(scheme, a.level, a.column) - rankOf(scheme, b.level, b.column))
    .map((level): PathLevel => ({ ...level, attributes: own.get(level.level) as Map<CascadeField, number> }));
  return { levels, attributes: rest };
}

interface LevelColumn {
  readonly level: number;
  readonly column: number;
  readonly code: number | undefined;
}

function levelColumns(normals: readonly string[], scheme: CascadeScheme, reader: LevelReader): LevelColumn[] {
  const titles = new Map<number, number>();
  const codes = new Map<number, number>();
  for (const [column, header] of normals.entries()) {
    const isCode = CODE.test(header);
    const level = reader.of(header.replace(isCode ? CODE : TITLE, ''));
    if (level === NO_LEVEL || !isPathLevel(scheme, level)) continue;
    const columns = isCode ? codes : titles;
    if (!columns.has(level)) columns.set(level, column);
  }
  const levels = [...new Set([...titles.keys(), ...codes.keys()])];
  return levels.map((level) => {
    const title = titles.get(level);
    const code = codes.get(level);
    return title === undefined ? { level, column: code as number, code: undefined } : { level, column: title, code };
  });
}

function isPathLevel(scheme: CascadeScheme, level: number): boolean {
  const family = scheme.levels[level]?.family;
  return family === 'plan' || family === 'logic';
}

/** `indikator kinerja program` is the indicator of the level *program*. */
function namedAttribute(
  header: string,
  levels: readonly LevelColumn[],
  reader: LevelReader,
): { readonly field: CascadeField; readonly level: number } | undefined {
  const words = header.split(' ');
  for (let at = 1; at < words.length; at++) {
    const level = reader.of(words.slice(at).join(' '));
    if (level === NO_LEVEL || !levels.some((each) => each.level === level)) continue;
    const field = fieldOf(words.slice(0, at).join(' '));
    if (field !== undefined) return { field, level };
  }
  return undefined;
}

function fieldOf(header: string): CascadeField | undefined {
  const bare = header
    .replace(/(?:^| )(?:tahun |thn )?(?:19|20)\d\d(?= |$)/g, '')
    .replace(/ (?:%|rp|rupiah)$/, '')
    .trim();
  return (
    ATTRIBUTES.find((field) => CASCADE_ALIASES[field].includes(header)) ??
    ATTRIBUTES.find((field) => CASCADE_ALIASES[field].includes(bare))
  );
}

/** Higher levels first; levels of two families in the order of their columns. */
function rankOf(scheme: CascadeScheme, level: number, column: number): number {
  const found = scheme.levels[level];
  return (found?.stage ?? 0) * 1000 + (found?.rank ?? 0) + column / 1000;
}
