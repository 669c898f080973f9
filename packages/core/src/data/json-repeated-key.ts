import { isObject } from './json-tables.js';

const KEY_LIKE = /"[ \t\n\r]*:/g;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const COLON = /[ \t\n\r]*:/y;

/** A key that stands twice in one object, and its second place in the text. */
export interface RepeatedKey {
  readonly key: string;
  readonly offset: number;
}

/**
 * The first key that stands twice in one object of a valid JSON text; null where none does. Parsers keep the last one in
 * silence. Nearly every text is settled by counting: it has as many keys as its value.
 */
export function repeatedKey(text: string, value: unknown): RepeatedKey | null {
  const written = text.match(KEY_LIKE)?.length ?? 0;
  return written === keysOf(value) ? null : firstRepeated(text);
}

/** Keys of a value and of everything in it; depth costs memory, not stack. */
function keysOf(value: unknown): number {
  let count = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (Array.isArray(one)) for (const item of one) open.push(item);
    else if (isObject(one)) {
      const items = Object.values(one);
      count += items.length;
      for (const item of items) if (typeof item === 'object') open.push(item);
    }
  }
  return count;
}

function firstRepeated(text: string): RepeatedKey | null {
  const open: (Set<string> | null)[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '{') open.push(new Set());
    else if (sign === '[') open.push(null);
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === '"') {
      STRING.lastIndex = i;
      const string = STRING.exec(text)?.[0] ?? '"';
      const keys = open.at(-1);
      COLON.lastIndex = i + string.length;
      if (keys && COLON.test(text)) {
        const key = JSON.parse(string) as string;
        if (keys.has(key)) return { key, offset: i };
        keys.add(key);
      }
      i += string.length - 1;
    }
  }
  return null;
}
