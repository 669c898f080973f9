/** Tags that part cells, and comments, which part nothing. */
const TABLE = String.raw`\/?(?:table|thead|tbody|tfoot|tr|td|th|caption)\b|!--`;
const BETWEEN_DIGITS = new RegExp(String.raw`(\d\s*)((?:<(?!${TABLE})[^<>]*>\s*)+)(?=\d)`, 'gi');
const HIDDEN =
  /<(span|div|p|b|i|small)\b[^<>]*\bstyle\s*=\s*["'][^"'<>]*display\s*:\s*none[^"'<>]*["'][^<>]*>[^<>]*<\/\1\s*>/gi;

/** Bytes at a time that become text. */
const PIECE = 32_768;

/**
 * A table of HTML whose cells keep the digits of different elements apart (`80<sup>1</sup>` is 80 and a mark, not 801) and lack
 * what the page hides: the reader of workbooks joins whatever stands between two cells. Other bytes are given as they are.
 */
export function withCellsApart(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return bytes;
  let text = '';
  // one letter a byte: all that is looked for is ASCII, whatever the encoding of the rest
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  const apart = text.replace(HIDDEN, '').replace(BETWEEN_DIGITS, '$1; $2');
  if (apart === text) return bytes;
  const made = new Uint8Array(apart.length);
  for (let at = 0; at < apart.length; at += 1) made[at] = apart.charCodeAt(at);
  return made;
}
