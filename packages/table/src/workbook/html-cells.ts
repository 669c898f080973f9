import { bytesOfLetters, lettersOf } from './letter-bytes.js';

/** Tags that part cells, and comments, which part nothing. */
const TABLE = String.raw`\/?(?:table|thead|tbody|tfoot|tr|td|th|caption)\b|!--`;
const BETWEEN_DIGITS = new RegExp(String.raw`(\d\s*)((?:<(?!${TABLE})[^<>]*>\s*)+)(?=\d)`, 'gi');
const HIDDEN =
  /<(span|div|p|b|i|small)\b[^<>]*\bstyle\s*=\s*["'][^"'<>]*display\s*:\s*none[^"'<>]*["'][^<>]*>[^<>]*<\/\1\s*>/gi;

const WORKBOOK = /<(?:\w+:)?Workbook[\s>]/;
/** Letters in which a workbook of XML says what it is. */
const BEGINNING = 10_000;

/**
 * A table of HTML whose cells keep the digits of different elements apart (`80<sup>1</sup>` is 80 and a mark, not 801) and lack
 * what the page hides: the reader of workbooks joins whatever stands between two cells. Other bytes are given as they are.
 */
export function withCellsApart(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return bytes;
  const text = lettersOf(bytes);
  // XML of 2003 parts its cells by other tags.
  if (WORKBOOK.test(text.slice(0, BEGINNING))) return bytes;
  const apart = text.replace(HIDDEN, '').replace(BETWEEN_DIGITS, '$1; $2');
  return apart === text ? bytes : bytesOfLetters(apart);
}
