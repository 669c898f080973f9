import { textWidth } from './measure.js';

/** Fonts wider than the table, as Verdana, must not run out of their column. */
const ROOM = 1.06;

/**
 * Breaks a text into lines no wider than `width` pixels. Breaks at spaces that are not no-break spaces, else after hyphens and slashes, else inside
 * a word that is wider than a line: nothing is ever cut off.
 *
 * @example
 * wrap('Indeks Kepuasan Masyarakat', 120, 14); // ['Indeks', 'Kepuasan', 'Masyarakat'] or fewer lines
 */
export function wrap(text: string, width: number, size: number, bold = false): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, size, bold) * ROOM <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = fits(word) ? [word] : breakWord(word, fits);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) as string;
  }
  if (line !== '') lines.push(line);
  return lines.length === 0 ? [''] : lines;
}

function breakWord(word: string, fits: (line: string) => boolean): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && !fits(part + character)) {
      const at = Math.max(part.lastIndexOf('-'), part.lastIndexOf('/')) + 1;
      const cut = at > 0 ? at : part.length;
      parts.push(part.slice(0, cut));
      part = part.slice(cut);
    }
    part += character;
  }
  return [...parts, part];
}
