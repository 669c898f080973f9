/**
 * Looks at merged cells at most: the reader of workbooks looks at every merged cell above for each cell of HTML, and begins
 * anew for each that reaches down into its row.
 */
const MOST = 2_000_000_000;

const ROW = /<tr/gi;
const CELL = /<t[dh]/gi;
const MERGED = /(?:row|col)span/gi;
const ROWS_OF_CELL = /rowspan\s*=\s*["']?\s*([^\s"'>]+)/gi;

/** Whether a table of HTML has so many merged cells that reading it would take minutes; other files have none. */
export function isEndlessHtml(bytes: Uint8Array): boolean {
  if (!startsAsMarkup(bytes)) return false;
  const text = new TextDecoder('latin1').decode(bytes);
  const rows = countOf(text, ROW);
  let reached = 0;
  for (const [, height] of text.matchAll(ROWS_OF_CELL)) reached += Math.min(Number(height) || 1, rows);
  return countOf(text, MERGED) * (countOf(text, CELL) + reached) > MOST;
}

/** Markup begins with a bracket, after blanks and a mark of the byte order. */
export function startsAsMarkup(bytes: Uint8Array): boolean {
  return /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?[\s\0]*</.test(String.fromCharCode(...bytes.subarray(0, 1000)));
}

function countOf(text: string, what: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(what)) count += 1;
  return count;
}
