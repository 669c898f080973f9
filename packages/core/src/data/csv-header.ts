import { csvRecord, lineBreaks, type CsvRecord } from './csv-record.js';

/** Header of a CSV: a name for each column, and where the data begin. */
export interface CsvHeader {
  readonly headers: readonly string[];
  /** Columns up to the last one with a header: cells that a row must at least have. */
  readonly required: number;
  /** Where the first data row begins, and its line. */
  readonly start: number;
  readonly line: number;
  /** Lines the header was taken from, when it is not the first line alone. */
  readonly lines?: string;
}

/** Turns the bytes of a cell into text. */
export type CellText = (start: number, end: number) => string;

interface Line {
  readonly texts: readonly string[];
  readonly record: CsvRecord;
  readonly line: number;
  readonly nextLine: number;
}

/** Records at the top that are looked at for a header. */
const LOOKED_AT = 12;

/**
 * Finds the header of a CSV. Title lines above it (one filled cell each) are left out; a second line that only fills
 * what the first leaves empty after a merged header is joined to it (form E.81: `Target` over `K` and `Rp`); a line of
 * column numbers (`1;2;3=2/1`) below is left out. Null when there is no line at all.
 */
export function csvHeader(
  bytes: Uint8Array,
  start: number,
  end: number,
  separator: number,
  text: CellText,
): CsvHeader | null {
  const top = topLines(bytes, start, end, separator, text);
  const [firstLine] = top;
  if (firstLine === undefined) return null;
  const at = Math.max(
    0,
    top.findIndex(({ texts }) => filled(texts) > 1),
  );
  const header = top[at] as Line;
  const second = top[at + 1];
  const joined = second === undefined ? null : joinedHeader(header.texts, second.texts);
  const lastNamed = joined === null ? header : (second as Line);
  const [numbered, data] = top.slice(top.indexOf(lastNamed) + 1);
  const last = numbered !== undefined && isColumnNumbers(numbered.texts, data?.texts ?? []) ? numbered : lastNamed;
  const headers = joined ?? header.texts;
  const plain = last === firstLine;
  return {
    headers,
    required: headers.findLastIndex((name) => name !== '') + 1,
    start: last.record.next,
    line: last.nextLine,
    ...(plain ? {} : { lines: header === last ? String(header.line) : `${header.line}–${last.line}` }),
  };
}

function topLines(bytes: Uint8Array, start: number, end: number, separator: number, text: CellText): readonly Line[] {
  const lines: Line[] = [];
  let line = 1;
  for (let i = start; i < end && lines.length < LOOKED_AT;) {
    const record = csvRecord(bytes, i, end, separator);
    // A record that the limit cuts is no header; the scanner reports it with its line.
    if (record.open || (record.next >= end && end < bytes.length)) break;
    const texts = record.cells.map(([from, to]) => text(from, to).replace(/\s+/g, ' ').trim());
    const nextLine = line + Math.max(1, lineBreaks(bytes, i, record.next));
    if (filled(texts) > 0) lines.push({ texts, record, line, nextLine });
    line = nextLine;
    i = record.next;
  }
  return lines;
}

function filled(texts: readonly string[]): number {
  return texts.filter((text) => text !== '').length;
}

/** Both lines in one, when the second fills exactly what merged headers of the first leave empty; null otherwise. */
function joinedHeader(first: readonly string[], second: readonly string[]): readonly string[] | null {
  if (second.length > first.length || !first.some((name, i) => i > 0 && name === '' && (second[i] ?? '') !== ''))
    return null;
  const names: string[] = [];
  let parent = '';
  for (const [i, name] of first.entries()) {
    const child = second[i] ?? '';
    if (name !== '') parent = name;
    const merged = name === '' || first[i + 1] === '';
    const fits = merged ? child !== '' && !isFigure(child) : child === '';
    if (!fits || parent === '') return null;
    names.push(child === '' ? name : `${parent} ${child}`);
  }
  return names;
}

/** Figures are data; four digits alone may be a year in a header. */
function isFigure(text: string): boolean {
  return /^[-−(]?\s*(?:Rp\.?\s*)?\d[\d.,\s%)]*$/.test(text) && !/^(?:19|20)\d\d$/.test(text);
}

/** `1`, `2`, `3` … below the header, some with the formula of the column, where the row below holds words. */
function isColumnNumbers(texts: readonly string[], below: readonly string[]): boolean {
  const numbers = texts.filter((text) => text !== '');
  return (
    numbers.length >= 3 &&
    numbers.every((text, i) => new RegExp(`^\\(?${i + 1}\\)?(?:\\s*[=:(].*)?$`).test(text)) &&
    below.some((text, i) => text !== '' && (texts[i] ?? '') !== '' && !/\d/.test(text))
  );
}
