import { TakarError } from '../../errors.js';
import type { RawCell } from '../sheet.js';
import { ByteSink } from './byte-sink.js';
import { sheetNames } from './sheet-names.js';
import { MOST_ROWS, sheetXml } from './sheet-xml.js';
import { STYLES_XML } from './styles.js';
import { xmlText } from './xml-text.js';
import { zip, type ZipEntry } from './zip.js';

/** One sheet of a workbook that is to be written. */
export interface XlsxSheet {
  /** Name on its tab; what a tab cannot hold is replaced, and names are made different. */
  readonly name: string;
  readonly rows: Iterable<readonly RawCell[]>;
  /** Rows at the top that are bold and stay in sight; 1 when absent. */
  readonly headerRows?: number;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PART = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Writes a workbook (XLSX, ISO/IEC 29500). Figures stay figures, text stays text: nothing is run as a formula. Nothing that
 * is written depends on the clock, so that the same rows are the same bytes.
 *
 * @throws TakarError `xlsx/too-many-rows` where a sheet has more rows than a workbook holds (1,048,576), `xlsx/no-sheet` for
 * a workbook without sheets.
 * @example
 * writeXlsx([{ name: 'Capaian', rows: [['Indikator', 'Capaian'], ['IKM', 98.13]] }])[0]; // 80, the P of PK
 */
export function writeXlsx(sheets: readonly XlsxSheet[]): Uint8Array {
  if (sheets.length === 0) throw new TakarError('xlsx/no-sheet', 'no sheet', 'A workbook has one sheet at least.');
  const names = sheetNames(sheets.map(({ name }) => name));
  const entries: ZipEntry[] = [
    entry('[Content_Types].xml', contentTypes(sheets.length)),
    entry('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])),
    entry('xl/workbook.xml', workbook(names)),
    entry(
      'xl/_rels/workbook.xml.rels',
      relations([...names.map((_, i) => sheetRelation(i)), ['styles', 'styles.xml']]),
    ),
    entry('xl/styles.xml', STYLES_XML),
  ];
  sheets.forEach(({ rows, headerRows = 1 }, i) => {
    const written = sheetXml(rows, headerRows);
    if (written.rows > MOST_ROWS) {
      throw new TakarError(
        'xlsx/too-many-rows',
        `${written.rows} rows do not fit into a sheet`,
        'Write CSV, Arrow or Parquet, or several sheets.',
        `/${i}/rows`,
      );
    }
    entries.push({ name: `xl/worksheets/sheet${i + 1}.xml`, bytes: written.bytes });
  });
  return zip(entries);
}

function entry(name: string, text: string): ZipEntry {
  return { name, bytes: new ByteSink().text(text).done() };
}

function sheetRelation(i: number): readonly [string, string] {
  return ['worksheet', `worksheets/sheet${i + 1}.xml`];
}

function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const items = all.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${RELATIONS}">${items.join('')}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const items = names.map((name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  return `${HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${DOCUMENT}"><sheets>${items.join('')}</sheets></workbook>`;
}

function contentTypes(sheets: number): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}" ContentType="${PART}.${type}+xml"/>`;
  const parts = Array.from({ length: sheets }, (_, i) => part(`worksheets/sheet${i + 1}.xml`, 'worksheet'));
  return (
    `${HEAD}<Types xmlns="${TYPES}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${part('workbook.xml', 'sheet.main')}${part('styles.xml', 'styles')}${parts.join('')}</Types>`
  );
}
