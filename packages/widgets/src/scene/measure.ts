import { FIRST, OTHERS, REGULAR } from './text-widths.js';

const LAST = FIRST + REGULAR.length - OTHERS.length - 1;
/** Wide enough for letters outside the table; ideographs take a full em. */
const UNKNOWN = 700;
const IDEOGRAPH = 1000;
/** How much wider the bold weight runs; few words are bold. */
const BOLDER = 1.09;
const NO_BREAK_SPACE = '\u00a0';

/**
 * Width of a text in pixels by the committed table. It is the same everywhere, so a scene is; the page's own font may
 * be a little wider, which layouts leave room for.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return (sum * size * (bold ? BOLDER : 1)) / 1000;
}

function widthOf(character: string): number {
  const code = character === NO_BREAK_SPACE ? FIRST : (character.codePointAt(0) as number);
  if (code >= FIRST && code <= LAST) return REGULAR[code - FIRST] as number;
  const other = OTHERS.indexOf(character);
  if (other >= 0) return REGULAR[LAST - FIRST + 1 + other] as number;
  return code >= 0x2e80 ? IDEOGRAPH : UNKNOWN;
}
