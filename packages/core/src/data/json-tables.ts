/** A value of JSON that is an object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Rows of a JSON source. */
export type JsonTable =
  | { readonly kind: 'records'; readonly rows: readonly JsonObject[] }
  /** Records that each hold rows; properties of the record that are no lists apply to its rows. */
  | { readonly kind: 'nested'; readonly records: readonly JsonObject[]; readonly without: number }
  | { readonly kind: 'arrays'; readonly headers: readonly string[]; readonly rows: readonly (readonly unknown[])[] };

/** Keys that a list of rows stands under: our own, DataTables, CKAN, Satu Data. */
export const LISTS = ['rows', 'data', 'records', 'items', 'values', 'indicators', 'indikator'];
export const HEADERS = ['headers', 'columns', 'fields'];

/** Finds the rows in a value of JSON; null when there are none. */
export function jsonTable(value: unknown, depth = 0): JsonTable | null {
  if (Array.isArray(value)) return arrayTable(value);
  if (!isObject(value) || depth > 3) return null;
  for (const key of LISTS) {
    const list = own(value, key);
    if (!Array.isArray(list)) continue;
    const headers = headersOf(value);
    if (headers !== null && list.every(Array.isArray)) return { kind: 'arrays', headers, rows: list };
    if (key === 'rows' && list.every(isObject)) return { kind: 'nested', records: [value], without: 0 };
    return arrayTable(list);
  }
  for (const key of ['result', 'data', 'response', 'payload']) {
    const inner = own(value, key);
    const table = Array.isArray(inner) || isObject(inner) ? jsonTable(inner, depth + 1) : null;
    if (table !== null) return table;
  }
  return null;
}

function arrayTable(list: readonly unknown[]): JsonTable | null {
  if (list.length > 0 && list.every(Array.isArray)) {
    const [headers = [], ...rows] = list as readonly (readonly unknown[])[];
    return headers.every((name) => typeof name === 'string') ? { kind: 'arrays', headers, rows } : null;
  }
  if (!list.every(isObject)) return null;
  const records = list.filter((item) => Array.isArray(own(item, 'rows')));
  if (records.length > 0) return { kind: 'nested', records, without: list.length - records.length };
  return { kind: 'records', rows: list };
}

/** Names of columns: texts, or objects with a name (CKAN `id`, DataTables `title` or `data`). */
function headersOf(value: JsonObject): readonly string[] | null {
  for (const key of HEADERS) {
    const list = own(value, key);
    if (!Array.isArray(list) || list.length === 0) continue;
    const names = list.map((item: unknown) => {
      if (!isObject(item)) return item;
      return own(item, 'name') ?? own(item, 'title') ?? own(item, 'id') ?? own(item, 'data');
    });
    if (names.every((name) => typeof name === 'string')) return names;
  }
  return null;
}

/** A property that the object itself has: `__proto__` and `constructor` are keys like others. */
export function own(value: JsonObject, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** True for objects that are no lists. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
