import { cut, displayWidth } from './width.js';

/**
 * Breaks a text between words into lines of a width, the first of another where that is given; a word that is longer
 * than a line is broken.
 */
export function wrap(text: string, width: number, first = width): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = Math.max(1, lines.length === 0 ? first : width);
    const joined = line === '' ? word : `${line} ${word}`;
    if (displayWidth(joined) <= room) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = broken(word, room);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) as string;
  }
  lines.push(line);
  return lines;
}

/** The same in at most so many lines; what does not fit is cut with `…`. */
export function wrapIn(text: string, width: number, most: number): string[] {
  const lines = wrap(text, width);
  if (lines.length <= most) return lines;
  const rest = lines.slice(most - 1).join(' ');
  return [...lines.slice(0, most - 1), cut(rest, width)];
}

/** Wrapped text whose further lines stand under the first one's text. */
export function hang(first: string, text: string, width: number, rest = ' '.repeat(displayWidth(first))): string[] {
  const room = (before: string): number => Math.max(20, width - displayWidth(before));
  return wrap(text, room(rest), room(first)).map((line, i) => (i === 0 ? first : rest) + line);
}

function broken(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && displayWidth(piece + letter) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
