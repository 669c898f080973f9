import { normalHeader } from '../../data/header-text.js';
import { isObject, own, type JsonObject } from '../../data/json-tables.js';
import type { LevelReader } from '../level-of.js';
import { NO_LEVEL } from '../scheme.js';
import { pointer } from './pointer.js';
import { keyOf } from './cell-key.js';
import type { DroppedRow } from './dropped.js';
import type { CascadeField } from './fields.js';
import { fieldKeys, rawOf, textOf } from './nested.js';
import type { CascadeSource, SourceRow } from './source.js';

/** A table of one level, or of the indicators of one. */
interface LevelTable {
  readonly name: string;
  /** Name of the level in normal form; null for a table of indicators. */
  readonly level: string | null;
  readonly rows: readonly (readonly [index: number, object: JsonObject])[];
}

interface Statement extends SourceRow {
  readonly object: JsonObject;
  readonly path: string;
}

/**
 * One table a level, as databases are dumped: `{tujuan: [{id}], sasaran: [{id, id_tujuan}]}`. Foreign keys are named after
 * the level of the parent (`id_tujuan`, `tujuan_id`, `kode_tujuan`); tables of indicators (`indikator_sasaran`) name the
 * node that they measure in the same way. Null where no table names a row of another.
 */
export function readLevelTables(value: unknown, reader: LevelReader, at: readonly string[] = []): CascadeSource | null {
  if (!isObject(value)) return null;
  const tables = tablesOf(value, reader);
  const levels = tables.flatMap(({ level }) => level ?? []);
  if (levels.length < 2) return null;
  const ids = countedIds(tables);
  const keyIn = (level: string, id: string): string => ((ids.get(id) ?? 0) > 1 ? `${level} ${id}` : id);
  const above = at.map((step) => `/${pointer(step)}`).join('');
  let linked = 0;
  const fields = new Set<CascadeField>(['id', 'parent', 'title', 'level']);
  const statements: Statement[] = [];
  const dropped: DroppedRow[] = [];
  const drop = (object: JsonObject, path: string): void => {
    const isFilled = Object.values(object).some((value) => keyOf(rawOf(value)) !== null);
    if (isFilled) dropped.push({ place: { path }, header: undefined, text: undefined });
  };
  for (const { name, level, rows } of tables) {
    for (const [index, object] of rows) {
      const names = fieldKeys(object);
      const foreign = foreignKeys(object, levels, level);
      const base = { byTitle: false, parentText: null, object, path: `${above}/${pointer(name)}/${index}` };
      for (const field of names.keys()) fields.add(level === null && field === 'title' ? 'indicator' : field);
      if (level === null) {
        // an indicator belongs to the lowest level that it names
        const [of] = foreign.slice(-1);
        if (of === undefined) drop(object, base.path);
        else statements.push({ ...base, key: keyIn(...of), title: null, level: of[0], parentKeys: [] });
        continue;
      }
      const id = idOf(object, level);
      const title = textOf(object, names.get('title')) ?? textOf(object, titleName(object, level));
      if (id === null && title === null) {
        drop(object, base.path);
        continue;
      }
      linked += foreign.length;
      const parentKeys = foreign.map((of) => keyIn(...of));
      const key = id === null ? `#${statements.length + 1}` : keyIn(level, id);
      statements.push({ ...base, key, title, level, parentKeys });
    }
  }
  if (linked === 0) return null;
  const hasIndicators = tables.some(({ level }) => level === null);
  const nameOf = (row: number, field: CascadeField): string | undefined => {
    const { object, title } = statements[row] as Statement;
    const names = fieldKeys(object);
    const isIndicator = title === null && hasIndicators && field === 'indicator';
    return names.get(isIndicator && !names.has('indicator') ? 'title' : field);
  };
  return {
    format: 'adjacency',
    rows: statements,
    fields,
    numbered: false,
    hasIds: false,
    dropped,
    cell: (row, field) => {
      const name = nameOf(row, field);
      return name === undefined ? null : rawOf(own((statements[row] as Statement).object, name));
    },
    place: (row, field) => {
      const name = field === undefined ? undefined : nameOf(row, field);
      return { path: (statements[row] as Statement).path + (name === undefined ? '' : `/${pointer(name)}`) };
    },
  };
}

function tablesOf(value: JsonObject, reader: LevelReader): readonly LevelTable[] {
  return Object.keys(value).flatMap((name): readonly LevelTable[] => {
    const list = own(value, name);
    if (!Array.isArray(list) || !list.some(isObject)) return [];
    const normal = normalHeader(name).replace(/^(?:list|daftar|tabel|tb|tbl|ref) /, '');
    const rows = list.flatMap((item: unknown, index) => (isObject(item) ? [[index, item] as const] : []));
    if (/^(?:indikator|indicator|iku)s?(?: |$)/.test(normal)) return [{ name, level: null, rows }];
    return reader.of(normal) === NO_LEVEL ? [] : [{ name, level: normal, rows }];
  });
}

/** How many tables have a row of an id: one that several have is no key by itself. */
function countedIds(tables: readonly LevelTable[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { level, rows } of tables) {
    if (level === null) continue;
    const own = new Set(rows.flatMap(([, object]) => idOf(object, level) ?? []));
    for (const id of own) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function idOf(object: JsonObject, level: string): string | null {
  const names = Object.keys(object);
  const wanted = ['id', ...namesOfKey(level), 'kode', 'uuid'];
  for (const name of wanted) {
    const text = textOf(
      object,
      names.find((each) => normalName(each) === name),
    );
    if (text !== null) return text;
  }
  return null;
}

function titleName(object: JsonObject, level: string): string | undefined {
  const wanted = [level, `nama ${level}`, `uraian ${level}`, `${level} nama`];
  return Object.keys(object).find((name) => wanted.includes(normalName(name)));
}

/** Levels and ids that a row names beside its own, in the order of the tables. */
function foreignKeys(
  object: JsonObject,
  levels: readonly string[],
  level: string | null,
): readonly (readonly [level: string, id: string])[] {
  const found: (readonly [string, string])[] = [];
  for (const of of levels) {
    if (of === level) continue;
    const wanted = namesOfKey(of);
    const name = Object.keys(object).find((each) => wanted.includes(normalName(each)));
    const id = textOf(object, name);
    if (id !== null && id !== '0') found.push([of, id]);
  }
  // a row that repeats the keys of all its ancestors hangs on the lowest of them
  return found.slice(-1);
}

function namesOfKey(level: string): readonly string[] {
  return [`id ${level}`, `${level} id`, `kode ${level}`, `${level} kode`];
}

function normalName(name: string): string {
  return keyOf(normalHeader(name.replace(/([a-z])([A-Z])/g, '$1 $2'))) ?? '';
}
