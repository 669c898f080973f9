import { holdsWord, lettersOf } from './letter-bytes.js';

const STYLE = /<(?:[\w-]+:)?style\s[^>]*?(?:[\w-]+:)?name\s*=\s*["']([^"'>]*)["'][^>]*>(.*?)<\/(?:[\w-]+:)?style>/gs;
const POSITION = /(?:[\w-]+:)?text-position\s*=\s*["'](?:super|sub|-?[1-9])/;
/** Beginnings and ends of spans that stand side by side. */
const SPANS = /(?:<\/?(?:[\w-]+:)?span\b[^>]*>\s*)+/g;
const SPAN = /<(\/?)(?:[\w-]+:)?span\b([^>]*)>/g;
const STYLE_NAME = /style-name\s*=\s*["']([^"'>]*)["']/;

/** Names of the styles of an ODS part that raise or lower what they are given to. */
export function raisedStyles(xml: string): readonly string[] {
  return [...xml.matchAll(STYLE)].flatMap(([, name = '', inside = '']) => (POSITION.test(inside) ? [name] : []));
}

/**
 * The content of an ODS whose cells keep raised and lowered digits apart from those beside them: `80<text:span>1</text:span>` in a
 * raised style is `80; 1`.
 */
export function withSpansApart(xml: string, raised: ReadonlySet<string>): string {
  if (raised.size === 0) return xml;
  const around: boolean[] = [];
  return xml.replace(SPANS, (spans, at: number) => {
    const before = around.at(-1) ?? false;
    for (const [tag, end, attributes = ''] of spans.matchAll(SPAN)) {
      if (end === '/') around.pop();
      else if (!tag.endsWith('/>')) around.push(isRaised(attributes, raised, around.at(-1) ?? false));
    }
    const after = around.at(-1) ?? false;
    const rest = xml.slice(at + spans.length, at + spans.length + 1);
    return before !== after && /\d/.test(rest) && /\d\s*$/.test(xml.slice(Math.max(0, at - 20), at))
      ? `; ${spans}`
      : spans;
  });
}

function isRaised(attributes: string, raised: ReadonlySet<string>, inside: boolean): boolean {
  const name = STYLE_NAME.exec(attributes)?.[1];
  return inside || (name !== undefined && raised.has(name));
}

const ROW = /<(?:[\w-]+:)?table-row\b([^>]*)>/g;
const CELL = /<(?:[\w-]+:)?(?:covered-)?table-cell\b([^>]*)>/g;
const REPEATED = /number-(?:rows|columns)-repeated\s*=\s*["']\s*(\d+)/;

/** Cells of an ODS at most that are there by repetition alone; a column filled to the last row of a sheet has a million. */
const MOST_REPEATED = 2_000_000;

/** Blanks of a document at most that are there by a number alone; texts have some to stand in line. */
const MOST_BLANKS = 1_000_000;
const BLANKS = /<(?:[\w-]+:)?s\s[^<>]*?\bc\s*=\s*["']\s*(\d+)/g;

/** Whether a document repeats what it holds more often than any table does: one element may say that it stands a million times. */
export function repeatsTooOften(xml: Uint8Array): boolean {
  const mayRepeat = holdsWord(xml, '-repeated');
  const mayBeBlank = holdsWord(xml, ':s ');
  if (!mayRepeat && !mayBeBlank) return false;
  const letters = lettersOf(xml);
  return (mayRepeat && repeatedCells(letters) > MOST_REPEATED) || (mayBeBlank && blanks(letters) > MOST_BLANKS);
}

/** Blanks that one element stands for: `<text:s text:c="3"/>`. */
function blanks(xml: string): number {
  let count = 0;
  for (const [, times] of xml.matchAll(BLANKS)) count += Number(times);
  return count;
}

/** Cells that hold something and are there only by a number of repetitions. */
function repeatedCells(xml: string): number {
  let count = 0;
  const starts = [...xml.matchAll(ROW)].filter(([tag]) => !tag.endsWith('/>'));
  for (const [i, { index, 1: row = '' }] of starts.entries()) {
    const rows = timesOf(row);
    const end = starts[i + 1]?.index ?? xml.length;
    if (rows === 1 && !xml.slice(index, end).includes('-columns-repeated')) continue;
    for (const [, cell = ''] of xml.slice(index, end).matchAll(CELL)) {
      const isFilled = !cell.endsWith('/') || /value-type\s*=/.test(cell);
      if (isFilled) count += rows * timesOf(cell) - 1;
    }
  }
  return count;
}

function timesOf(attributes: string): number {
  return Number(REPEATED.exec(attributes)?.[1] ?? 1);
}
