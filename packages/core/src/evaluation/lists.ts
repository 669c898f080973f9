import { jsonText } from '../data/json-text.js';
import { isObject, type JsonObject } from '../data/json-tables.js';
import type { Say } from './check-sheet.js';

/** Entries of a list of a sheet; nothing where it is left out. What is no list is told and not read. */
export function listIn(list: unknown, path: string, say: Say = () => undefined): readonly unknown[] {
  if (Array.isArray(list)) return list;
  if (list !== undefined && list !== null) say('evaluation/not-a-list', path, { text: quoted(list) });
  return [];
}

/** Those entries of a list that are objects, each with its place in the list; others are told and not read. */
export function objectsIn(list: unknown, path: string, say: Say = () => undefined): (readonly [JsonObject, number])[] {
  return listIn(list, path, say).flatMap((entry, i) => {
    if (isObject(entry)) return [[entry, i] as const];
    say('evaluation/not-an-object', `${path}/${i}`, { text: quoted(entry) });
    return [];
  });
}

/** The beginning of something that was not understood. */
const quoted = (value: unknown): string => {
  const text = jsonText(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
