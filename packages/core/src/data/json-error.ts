const WORDS = ['true', 'false', 'null'];

/**
 * Offset of the first character at which a text stops being JSON (RFC 8259); the length of the text when it ends too
 * early, -1 when it is valid. Engines word their own errors differently, so the place is found here. Iterative: depth
 * costs memory, not stack.
 */
export function jsonErrorAt(text: string): number {
  const open: string[] = [];
  let i = skipBlanks(text, 0);
  /** What may stand at `i`: a value, a key, or what follows a value. */
  let expected: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'after' = 'value';
  for (;;) {
    const sign = text.charAt(i);
    if (sign === '') return expected === 'after' && open.length === 0 ? -1 : text.length;
    if (expected === 'after') {
      const inside = open.at(-1);
      if (inside === undefined) return i;
      if (sign === ',') expected = inside === '[' ? 'value' : 'key';
      else if (sign === closing(inside)) open.pop();
      else return i;
      i += 1;
    } else if (expected === 'key' || expected === 'key-or-end') {
      if (sign === '}' && expected === 'key-or-end') {
        open.pop();
        expected = 'after';
        i += 1;
      } else {
        const end = sign === '"' ? stringEnd(text, i) : -i - 1;
        if (end < 0) return -end - 1;
        i = skipBlanks(text, end);
        if (text.charAt(i) !== ':') return i;
        i += 1;
        expected = 'value';
      }
    } else if (sign === ']' && expected === 'value-or-end') {
      open.pop();
      expected = 'after';
      i += 1;
    } else if (sign === '[' || sign === '{') {
      open.push(sign);
      expected = sign === '[' ? 'value-or-end' : 'key-or-end';
      i += 1;
    } else {
      const end = sign === '"' ? stringEnd(text, i) : plainEnd(text, i);
      if (end < 0) return -end - 1;
      i = end;
      expected = 'after';
    }
    i = skipBlanks(text, i);
  }
}

function closing(open: string): string {
  return open === '[' ? ']' : '}';
}

function skipBlanks(text: string, from: number): number {
  let i = from;
  while (i < text.length && ' \t\n\r'.includes(text.charAt(i))) i += 1;
  return i;
}

/** Position after a string; `-1 - offset` of what is wrong in it. */
function stringEnd(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) return i + 1;
    if (code < 32) return -1 - i;
    if (code !== 92) continue;
    const escape = text.charAt(i + 1);
    const length = escape === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(i + 2, i + 6)) ? 5 : 1;
    if (escape !== '' && !'"\\/bfnrt'.includes(escape) && length === 1) return -1 - i;
    i += length;
  }
  return -1 - text.length;
}

/** Position after a number or a word; `-1 - offset` where there is none. */
function plainEnd(text: string, from: number): number {
  const word = WORDS.find((name) => text.startsWith(name, from));
  if (word !== undefined) return from + word.length;
  const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/.exec(text.slice(from, from + 400))?.[0];
  return number === undefined ? -1 - from : from + number.length;
}

/** Line and column, both from 1, of an offset in a text. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let i = text.indexOf('\n'); i !== -1 && i < offset; i = text.indexOf('\n', i + 1)) {
    line += 1;
    start = i + 1;
  }
  return { line, column: offset - start + 1 };
}
