import { normalHeader } from '../../data/header-text.js';
import { isObject, own, type JsonObject } from '../../data/json-tables.js';
import type { RawCell } from '../../data/sheet.js';
import type { LevelReader } from '../level-of.js';
import { NO_LEVEL } from '../scheme.js';
import { pointer } from './pointer.js';
import { keyOf } from './cell-key.js';
import { CASCADE_ALIASES, CASCADE_FIELDS, type CascadeField } from './fields.js';
import type { CascadeSource, SourceRow } from './source.js';

/** Keys that hold the children of a node. */
export const CHILDREN = [
  'children',
  'anak',
  'childs',
  'nodes',
  'items',
  'sub',
  'turunan',
  'cascading',
  'child',
  'bawahan',
];
/** Keys that hold several indicators of a node. */
export const INDICATORS = ['indicators', 'indikator', 'indikators', 'iku', 'indikator kinerja'];
/** Keys that hold the title, beside the aliases of the field: `{value, children}` comes from drawing libraries. */
export const TITLES = ['value', 'teks', 'data'];

interface Statement extends SourceRow {
  readonly object: JsonObject;
  /** The indicator of the node that this statement is about, and where it stands. */
  readonly indicator: JsonObject | null;
  readonly indicatorAt: Place | null;
  readonly at: Place;
}

/** Where an object stands, told only when someone asks: a path of a deep tree is long. */
interface Place {
  readonly parent: Place | null;
  readonly step: string;
}

/** True for a value that holds nodes within nodes. */
export function isNested(value: unknown, reader: LevelReader): boolean {
  const roots = Array.isArray(value) ? value.slice(0, 50) : [value];
  return roots.some((root) => isObject(root) && childLists(root, reader).length > 0);
}

/** Objects within objects: `{title, level, children: […]}`, or lists under the names of levels: `{tujuan: [{sasaran: […]}]}`. */
export function readNested(value: unknown, reader: LevelReader, base: readonly string[] = []): CascadeSource {
  const start = base.reduce<Place | null>((parent, step) => ({ parent, step }), null);
  const statements: Statement[] = [];
  const fields = new Set<CascadeField>(['title', 'parent']);
  let hasIds = false;
  interface Open {
    readonly object: JsonObject;
    readonly parent: string | null;
    readonly level: string | null;
    readonly at: Place;
  }
  const open: Open[] = [];
  const push = (list: readonly unknown[], parent: string | null, level: string | null, at: Place | null): void => {
    for (let i = list.length - 1; i >= 0; i--) {
      const object = list[i];
      if (isObject(object)) open.push({ object, parent, level, at: { parent: at, step: String(i) } });
    }
  };
  if (Array.isArray(value)) push(value, null, null, start);
  else if (isObject(value))
    open.push({ object: value, parent: null, level: null, at: start ?? { parent: null, step: '' } });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { object, parent, level, at } = next;
    const names = fieldKeys(object);
    for (const field of names.keys()) fields.add(field);
    const title = textOf(object, names.get('title'));
    const id = textOf(object, names.get('id'));
    const lists = childLists(object, reader);
    // an object that holds nothing but lists is the file, not a node
    const isNode = title !== null || id !== null;
    hasIds ||= id !== null;
    // a path would grow with the square of the depth
    const key = id ?? `#${statements.length + 1}`;
    const ownLevel = textOf(object, names.get('level')) ?? level;
    if (ownLevel !== null) fields.add('level');
    if (isNode) {
      const base: Omit<Statement, 'indicator' | 'indicatorAt'> = {
        key,
        byTitle: false,
        title,
        level: ownLevel,
        parentText: null,
        parentKeys: parent === null ? [] : [parent],
        object,
        at,
      };
      const indicators = indicatorList(object, at);
      for (const { indicator } of indicators) for (const field of fieldKeys(indicator).keys()) fields.add(field);
      if (indicators.length > 0) fields.add('indicator');
      else statements.push({ ...base, indicator: null, indicatorAt: null });
      for (const each of indicators) statements.push({ ...base, ...each });
    }
    for (const { name, level: of, list } of lists) push(list, isNode ? key : parent, of, { parent: at, step: name });
  }
  return {
    format: 'nested',
    rows: statements,
    fields,
    numbered:
      statements.some(({ level }) => level !== null) &&
      statements.every(({ level }) => level === null || /^\d{1,3}$/.test(level)),
    hasIds,
    cell: (row, field) => cellOf(statements[row] as Statement, field),
    place: (row, field) => {
      const { at, object, indicator, indicatorAt } = statements[row] as Statement;
      const own = indicator === null ? undefined : nameIn(indicator, field);
      const name = own ?? (field === undefined ? undefined : fieldKeys(object).get(field));
      return { path: pathOf(own === undefined ? at : indicatorAt) + (name === undefined ? '' : `/${pointer(name)}`) };
    },
  };
}

/** Key of an indicator for a field: what it measures may stand under the name of a title. */
function nameIn(indicator: JsonObject, field: CascadeField | undefined): string | undefined {
  const names = fieldKeys(indicator);
  return field === undefined ? undefined : names.get(field === 'indicator' && !names.has(field) ? 'title' : field);
}

function cellOf({ object, indicator }: Statement, field: CascadeField): RawCell {
  if (indicator !== null) {
    const name = nameIn(indicator, field);
    if (name !== undefined) return rawOf(own(indicator, name));
  }
  const name = fieldKeys(object).get(field);
  return name === undefined ? null : rawOf(own(object, name));
}

/** A value of JSON as a cell; a list is parted by `;`. */
export function rawOf(value: unknown): RawCell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value))
    return value.map((item) => (typeof item === 'object' ? JSON.stringify(item) : String(item))).join('; ');
  return null;
}

/** The text of a property; null where there is none. */
export function textOf(object: JsonObject, name: string | undefined): string | null {
  return name === undefined ? null : keyOf(rawOf(own(object, name)));
}

/** Keys of objects that came before, by their names: nodes of a file mostly have the same ones. */
const KEYS = /* @__PURE__ */ new Map<string, ReadonlyMap<CascadeField, string>>();
const REMEMBERED = 1024;

/** Key of an object for each field that it has. */
export function fieldKeys(object: JsonObject): ReadonlyMap<CascadeField, string> {
  const names = Object.keys(object).filter((name) => !holdsObjects(own(object, name)));
  const signature = names.join('\u0000');
  const known = KEYS.get(signature);
  if (known !== undefined) return known;
  const found = keysOfFields(names);
  if (KEYS.size < REMEMBERED) KEYS.set(signature, found);
  return found;
}

function keysOfFields(names: readonly string[]): ReadonlyMap<CascadeField, string> {
  const normals = names.map((name) => normalHeader(name.replace(/([a-z])([A-Z])/g, '$1 $2')));
  const found = new Map<CascadeField, string>();
  const taken = new Set<string>();
  for (const field of CASCADE_FIELDS) {
    const aliases = field === 'title' ? [...CASCADE_ALIASES.title, ...TITLES] : CASCADE_ALIASES[field];
    const best = aliases
      .map((alias) => names[normals.indexOf(alias)])
      .find((name) => name !== undefined && !taken.has(name));
    if (best === undefined) continue;
    found.set(field, best);
    taken.add(best);
  }
  return found;
}

function holdsObjects(value: unknown): boolean {
  return Array.isArray(value) && value.some(isObject);
}

type ListedIndicator = Pick<Statement, 'indicatorAt'> & { readonly indicator: JsonObject };

function indicatorList(object: JsonObject, at: Place): readonly ListedIndicator[] {
  for (const name of Object.keys(object)) {
    const value = own(object, name);
    if (!INDICATORS.includes(normalHeader(name)) || !Array.isArray(value)) continue;
    return value.flatMap((item, i): readonly ListedIndicator[] => {
      const indicator = isObject(item) ? item : typeof item === 'string' ? { indicator: item } : null;
      if (indicator === null) return [];
      return [{ indicator, indicatorAt: { parent: { parent: at, step: name }, step: String(i) } }];
    });
  }
  return [];
}

interface ChildList {
  readonly name: string;
  readonly level: string | null;
  readonly list: readonly unknown[];
}

function childLists(object: JsonObject, reader: LevelReader): readonly ChildList[] {
  return Object.keys(object).flatMap((name): readonly ChildList[] => {
    const value = own(object, name);
    const normal = normalHeader(name);
    if (!holdsObjects(value) || INDICATORS.includes(normal)) return [];
    const bare = normal.replace(/^(?:list|daftar) /, '');
    const level = reader.of(bare) === NO_LEVEL ? null : bare;
    if (level === null && !CHILDREN.includes(normal)) return [];
    return [{ name, level: CHILDREN.includes(normal) ? null : level, list: value as readonly unknown[] }];
  });
}

function pathOf(place: Place | null): string {
  const steps: string[] = [];
  for (let at: Place | null = place; at !== null; at = at.parent) if (at.step !== '') steps.push(pointer(at.step));
  return steps.length === 0 ? '' : `/${steps.reverse().join('/')}`;
}
