import { isObject, own, type JsonObject } from '../../data/json-tables.js';
import { keyOf } from './cell-key.js';
import type { CascadeSource } from './source.js';

export const CHILD = ['child', 'child_id', 'childId', 'anak', 'to', 'target', 'ke'];
export const PARENT = ['parent', 'parent_id', 'parentId', 'induk', 'from', 'source', 'dari'];

/** Links that stand apart from the nodes, as tables of *crosscutting* and drawing libraries keep them. */
export function linkList(value: JsonObject): readonly (readonly [child: string, parent: string])[] {
  for (const key of ['linkDataArray', 'links', 'edges', 'crosscutting', 'relasi']) {
    const list = own(value, key);
    if (!Array.isArray(list)) continue;
    return list.flatMap((item: unknown): (readonly [string, string])[] => {
      if (!isObject(item)) return [];
      const child = first(item, CHILD);
      const parent = first(item, PARENT);
      return child === null || parent === null ? [] : [[child, parent]];
    });
  }
  return [];
}

function first(object: JsonObject, names: readonly string[]): string | null {
  for (const name of names) {
    const value = own(object, name);
    if (typeof value === 'string' || typeof value === 'number') return keyOf(value);
  }
  return null;
}

/** The source with those links added to the parents of its nodes. */
export function withLinks(
  source: CascadeSource,
  links: readonly (readonly [child: string, parent: string])[],
): CascadeSource {
  if (links.length === 0) return source;
  const added = new Map<string, string[]>();
  for (const [child, parent] of links) added.set(child, [...(added.get(child) ?? []), parent]);
  const rows = source.rows.map((row) => ({ ...row, parentKeys: [...row.parentKeys, ...(added.get(row.key) ?? [])] }));
  return { ...source, rows, fields: new Set([...source.fields, 'parent']) };
}
