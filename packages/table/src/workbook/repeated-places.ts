import { recordsOf } from './xlsb-records.js';

/** Cells and rows of a sheet of XLSX. */
const PLACE = /<(?:\w+:)?(?:(row)|c)(?=[\s/>])([^<>]*)>/g;
const ROW = /\sr\s*=\s*["'](\d+)["']/;
const CELL = /\sr\s*=\s*["']([A-Z]+)(\d+)["']/;
/** Records of XLSB: a row, cells that say their column (also texts with runs), and cells that stand right of the one before. */
const ROW_RECORD = 0;
const isCell = (kind: number): boolean => (kind >= 1 && kind <= 11) || kind === 62;
const isNextCell = (kind: number): boolean => kind >= 12 && kind <= 18;

/** A cell, or with column 0 a row, as a number: larger further down and further right. */
const placeOf = (row: number, column: number): number => row * 16_385 + column;

/** Whether a row, or a cell, stands twice in a sheet of XLSX: one program reads the first, another the last. */
export function hasPlaceTwice(sheet: Uint8Array): boolean {
  const xml = new TextDecoder('latin1').decode(sheet);
  return isTwice(() => placesInXml(xml));
}

/** The same of a sheet of XLSB. */
export function hasRecordTwice(sheet: Uint8Array): boolean {
  return isTwice(() => placesInRecords(sheet));
}

function isTwice(places: () => Iterable<number>): boolean {
  // in their order, as they nearly always are, no place can stand twice
  let last = 0;
  let isSorted = true;
  for (const place of places()) {
    isSorted = place > last;
    if (!isSorted) break;
    last = place;
  }
  if (isSorted) return false;
  const seen = new Set<number>();
  for (const place of places()) {
    if (seen.has(place)) return true;
    seen.add(place);
  }
  return false;
}

function* placesInXml(xml: string): Generator<number, void> {
  const begins = xml.indexOf('sheetData');
  if (begins === -1) return;
  let [row, column] = [0, 0];
  const place = new RegExp(PLACE);
  place.lastIndex = begins;
  for (let found = place.exec(xml); found !== null; found = place.exec(xml)) {
    const attributes = found[2] as string;
    if (found[1] === undefined) {
      const [, letters, line] = CELL.exec(attributes) ?? [];
      column = letters === undefined ? column + 1 : columnOf(letters);
      yield placeOf(line === undefined ? row : Number(line), column);
    } else {
      const line = ROW.exec(attributes)?.[1];
      row = line === undefined ? row + 1 : Number(line);
      column = 0;
      yield placeOf(row, column);
    }
  }
}

/** Column of letters, from 1. */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = 26 * column + letter.charCodeAt(0) - 64;
  return column;
}

function* placesInRecords(sheet: Uint8Array): Generator<number, void> {
  let [row, column] = [0, 0];
  for (const [kind, view] of recordsOf(sheet)) {
    const says = view.byteLength >= 4 ? view.getUint32(0, true) + 1 : 0;
    if (kind === ROW_RECORD) [row, column] = [says, 0];
    else if (isCell(kind)) column = says;
    else if (isNextCell(kind)) column += 1;
    else continue;
    yield placeOf(row, column);
  }
}
