import { zipDirectory, zipPacked } from '@takar/core/xlsx';
import { holdsWord, lettersOf } from './letter-bytes.js';
import { recordsOf } from './xlsb-records.js';

/** From one row or column to another, both from 1 and included. */
export type Span = readonly [first: number, last: number];

/** Rows and columns of a sheet that whoever opens it does not see. */
export interface HiddenPlaces {
  readonly rows: readonly Span[];
  readonly columns: readonly Span[];
}

const HIDDEN = /\shidden\s*=\s*["'](?:1|true)["']/;
const ROW = /<(?:\w+:)?row(\s[^<>]*)>/g;
const COLUMN = /<(?:\w+:)?col(\s[^<>]*)>/g;
const SHEET = /<(?:\w+:)?sheet\s([^<>]*)>/g;
const RELATION = /<(?:\w+:)?Relationship\s([^<>]*)>/g;
const TABLE = /<(?:\w+:)?table\s[^<>]*>/;
const ODS_PLACE = /<(?:\w+:)?table-(row|column)(?=[\s/>])([^<>]*)>/g;
const ODS_HIDDEN = /\s(?:\w+:)?visibility\s*=\s*["'](?:collapse|filter)["']/;

/** Records of XLSB: a sheet of the workbook, a row, columns; and where their flags say that they are hidden. */
const [SHEET_RECORD, ROW_RECORD, COLUMN_RECORD] = [156, 0, 60];

/** What is hidden in the sheets of an unpacked XLSX, XLSB or ODS, in the order of its sheets. */
export function hiddenPlaces(stored: Uint8Array): readonly HiddenPlaces[] {
  const parts = new Map([...zipDirectory(stored)].map((entry) => [entry.name.toLowerCase(), entry]));
  const part = (name: string): Uint8Array => {
    const entry = parts.get(name.toLowerCase());
    return (entry === undefined ? null : zipPacked(stored, entry)) ?? new Uint8Array();
  };
  const content = part('content.xml');
  if (holdsWord(content, 'visibility')) return lettersOf(content).split(TABLE).slice(1).map(hiddenInOds);
  const isBinary = parts.has('xl/workbook.bin');
  const relations = part(`xl/_rels/workbook.${isBinary ? 'bin' : 'xml'}.rels`);
  const paths = new Map(
    [...lettersOf(relations).matchAll(RELATION)].map(([, relation = '']) => {
      const target = attribute(relation, 'Target');
      return [attribute(relation, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
  const sheetOf = (relation: string): Uint8Array => part(paths.get(relation) ?? '');
  if (isBinary) return relationsOfXlsb(part('xl/workbook.bin')).map((relation) => hiddenInXlsb(sheetOf(relation)));
  return [...lettersOf(part('xl/workbook.xml')).matchAll(SHEET)].map(([, sheet = '']) =>
    hiddenInXlsx(sheetOf(attribute(sheet, String.raw`\w+:id`))),
  );
}

/** How the sheets of a workbook are named in its relations (BrtBundleSh: state, number, relation, name). */
function relationsOfXlsb(workbook: Uint8Array): readonly string[] {
  const found: string[] = [];
  for (const [kind, view] of recordsOf(workbook)) {
    if (kind !== SHEET_RECORD || view.byteLength < 12) continue;
    const end = Math.min(view.byteLength, 12 + 2 * view.getUint32(8, true));
    found.push(new TextDecoder('utf-16le').decode(new Uint8Array(view.buffer, view.byteOffset + 12, end - 12)));
  }
  return found;
}

function hiddenInXlsb(sheet: Uint8Array): HiddenPlaces {
  const rows: Span[] = [];
  const columns: Span[] = [];
  for (const [kind, view] of recordsOf(sheet)) {
    if (kind === ROW_RECORD && view.byteLength >= 12 && (view.getUint8(11) & 0x10) !== 0)
      rows.push([view.getUint32(0, true) + 1, view.getUint32(0, true) + 1]);
    if (kind === COLUMN_RECORD && view.byteLength >= 17 && (view.getUint8(16) & 1) !== 0)
      columns.push([view.getUint32(0, true) + 1, view.getUint32(4, true) + 1]);
  }
  return { rows, columns };
}

function hiddenInXlsx(sheet: Uint8Array): HiddenPlaces {
  if (!holdsWord(sheet, 'hidden')) return { rows: [], columns: [] };
  const xml = lettersOf(sheet);
  const spans = (tag: RegExp, from: string, to: string): Span[] =>
    [...xml.matchAll(tag)].flatMap(([, attributes = '']) =>
      HIDDEN.test(attributes)
        ? [[Number(attribute(attributes, from)), Number(attribute(attributes, to))] as const]
        : [],
    );
  return { rows: spans(ROW, 'r', 'r'), columns: spans(COLUMN, 'min', 'max') };
}

function hiddenInOds(table: string): HiddenPlaces {
  const places: Record<'row' | 'column', Span[]> = { row: [], column: [] };
  const last = { row: 0, column: 0 };
  for (const [, kind, attributes = ''] of table.matchAll(ODS_PLACE)) {
    const of = kind as 'row' | 'column';
    const first = last[of] + 1;
    last[of] += Number(attribute(attributes, String.raw`(?:\w+:)?number-${of}s-repeated`) || 1);
    if (ODS_HIDDEN.test(attributes)) places[of].push([first, last[of]]);
  }
  return { rows: places.row, columns: places.column };
}

/** Value of an attribute; empty where there is none. */
function attribute(attributes: string, name: string): string {
  return new RegExp(String.raw`(?:^|\s)${name}\s*=\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}
