const MARK = /\p{Mark}|\p{Default_Ignorable_Code_Point}/u;

const COLOUR = /\u001b\[[0-9;]*m/g;

/** Columns that a text takes in a terminal: marks and colours take none, East Asian letters and pictures two. */
export function displayWidth(text: string): number {
  const seen = text.includes('\u001b') ? text.replace(COLOUR, '') : text;
  let width = 0;
  for (const letter of seen) width += letterWidth(letter);
  return width;
}

function letterWidth(letter: string): number {
  const code = letter.codePointAt(0) as number;
  if (code < 0x300) return 1;
  if (MARK.test(letter)) return 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1faff);
  return wide ? 2 : 1;
}

/** The text when it fits, else its beginning with `…`. */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const letter of text) {
    used += letterWidth(letter);
    if (used > width - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** The text with spaces up to a width, behind it or before it. */
export function pad(text: string, width: number, align: 'left' | 'right'): string {
  const room = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? text + room : room + text;
}
