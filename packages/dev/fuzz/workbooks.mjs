import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { changed, changes } from './bytes.mjs';
import { cellText, HEADERS } from './texts.mjs';

/** Text as XML may hold it. */
const xml = (text) =>
  Array.from(text, (sign) => (ALLOWED(sign.codePointAt(0)) ? (ESCAPED[sign] ?? sign) : '')).join('');

const ESCAPED = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const ALLOWED = (code) =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 32 && code < 0xd800) ||
  (code > 0xdfff && (code & 0xfffe) !== 0xfffe);

const place = fc
  .tuple(
    fc.constantFrom('A', 'B', 'C', 'D', 'Z', 'XFD', 'ZZZZ', ''),
    fc.constantFrom(1, 2, 3, 4, 5, 60, 1_048_576, 99_999_999, 0),
  )
  .map(([column, row]) => `${column}${row}`);
const near = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.integer({ min: 2, max: 9 })).map(([c, r]) => `${c}${r}`);
const range = fc.tuple(fc.oneof(near, place), fc.oneof(near, place)).map(([from, to]) => `${from}:${to}`);

const cell = fc
  .record({
    at: fc.oneof({ weight: 40, arbitrary: near }, { weight: 1, arbitrary: place }),
    type: fc.constantFrom('n', 's', 'inlineStr', 'b', 'e', 'd', 'str', 'x'),
    style: fc.constantFrom('', '0', '1', '2', '99999'),
    value: cellText,
    formula: fc.boolean(),
  })
  .map(({ at, type, style, value, formula }) => {
    const body =
      type === 'inlineStr'
        ? `<is><t>${xml(value)}</t></is>`
        : `<v>${type === 's' ? xml(value).slice(0, 4) : xml(value)}</v>`;
    return `<c r="${at}" t="${type}"${style === '' ? '' : ` s="${style}"`}>${formula ? '<f>WEBSERVICE("http://x.test/")</f>' : ''}${body}</c>`;
  });

const header = `<row r="1">${HEADERS.slice(0, 4)
  .map((name, i) => `<c r="${'ABCD'[i]}1" t="inlineStr"><is><t>${name}</t></is></c>`)
  .join('')}</row>`;

const sheet = fc
  .record({
    dimension: fc.oneof(fc.constantFrom('A1:D9', 'A1:XFD1048576', 'A1:ZZZZZZ999999999', ':', 'A1'), range),
    cells: fc.array(cell, { maxLength: 12 }),
    merges: fc.array(range, { maxLength: 4 }),
    entity: fc.boolean(),
  })
  .map(
    ({ dimension, cells, merges, entity }) =>
      `<?xml version="1.0"?>${entity ? '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>' : ''}` +
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="${dimension}"/><sheetData>${header}` +
      `${cells.map((each) => `<row>${each}</row>`).join('')}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`,
  );

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>';
const RELS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>';
const LINKS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="http://127.0.0.1:9/evil.xlsx" TargetMode="External"/></Relationships>';
const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.00%"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs></styleSheet>';

/** The parts of a workbook with one sheet, packed. */
export function workbookOf(sheetXml, { name = 'Data', strings = '<sst><si><t>Dinas</t></si></sst>' } = {}) {
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(RELS),
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${xml(name)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(LINKS),
    'xl/worksheets/sheet1.xml': strToU8(sheetXml),
    'xl/sharedStrings.xml': strToU8(strings),
    'xl/styles.xml': strToU8(STYLES),
  });
}

/** Workbooks with cells, sizes and merged blocks as no program writes them. */
export const workbooks = fc
  .tuple(sheet, fc.constantFrom('Data', '__proto__', '', "a'b", 'x'.repeat(200)))
  .map(([of, name]) => workbookOf(of, { name }));

/** The same with the archive itself broken. */
export const brokenWorkbooks = fc.tuple(workbooks, changes).map(([good, list]) => changed(good, list));

/** Web pages that portals call `.xls`. */
export const markupWorkbooks = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '',
        ' colspan="3"',
        ' rowspan="2"',
        ' colspan="99999999"',
        ' rowspan="1e9"',
        ' data-v="<script>"',
      ),
      cellText,
    ),
    { maxLength: 20 },
  )
  .map((cells) =>
    new TextEncoder().encode(
      `<html><table><tr><th>Indikator</th><th>Target</th><th>Realisasi</th></tr>${cells.map(([span, text], i) => `${i % 3 === 0 ? '<tr>' : ''}<td${span}>${text}</td>`).join('')}</table>`,
    ),
  );
