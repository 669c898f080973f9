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
  const words = text.split(/[ \t\r\n]+/).filter(Boolean);
  const whole = words.join(' ');
  if (fits(whole)) return [whole];
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = breakWord(word, fits);
    line = parts.pop() as string;
    lines.push(...parts);
  }
  return [...lines, line];
}

/** The word itself where it fits. */
function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && !fits(part + character)) {
      const at = Math.max(part.lastIndexOf('-'), part.lastIndexOf('/')) + 1;
      const cut = at || part.length;
      parts.push(part.slice(0, cut));
      part = part.slice(cut);
    }
    part += character;
  }
  return [...parts, part];
}
