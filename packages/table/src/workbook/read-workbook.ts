import { ID, type Messages, type Sheet, type TableIssue } from '@takar/core';
import { peer } from '../files/peer.js';
import { gridSheet } from './grid-sheet.js';
import { headerBlock } from './header-block.js';
import { hiddenIssues } from './hidden-issues.js';
import { hiddenPlaces, type HiddenPlaces } from './hidden-places.js';
import { withCellsApart } from './html-cells.js';
import { isEndlessHtml, startsAsMarkup } from './html-work.js';
import { sheetJsGrid } from './sheetjs-grid.js';
import { noteIssues } from './note-issues.js';
import { withNumbersAlone } from './number-cells.js';
import { repeatsTooOften } from './ods-content.js';
import { raisedTexts } from './raised-texts.js';
import { isZip, storedZip } from './stored-zip.js';
import { workbookIssue } from './workbook-issues.js';

/** How a workbook is read. */
export interface WorkbookOptions {
  /** Language of issues; Indonesian unless given. */
  readonly messages?: Messages;
  /** Names of the sheets that are read; all that are visible when absent. */
  readonly sheets?: readonly string[];
}

/** One sheet of a workbook. */
export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The table of the sheet; null where it has none. */
  readonly sheet: Sheet | null;
  /** Lines above the table: titles, the name of the unit, the year. */
  readonly titles: readonly string[];
  readonly issues: readonly TableIssue[];
}

/** The sheets of a workbook, in its order, and what was noticed. */
export interface WorkbookReading {
  readonly sheets: readonly WorkbookSheet[];
  readonly issues: readonly TableIssue[];
}

/** Bytes of a workbook at most, packed or unpacked: a million cells are 40 MB. What is larger is an attack, or no report. */
const LARGEST = 200_000_000;

/**
 * Reads a workbook: XLSX, XLSM, XLSB, XLS, ODS, and the HTML tables that portals call `.xls`. Finds the header of every sheet
 * below its titles, over several rows and merged cells (form E.81), and gives each sheet as a `Sheet` of core, whose lines and
 * columns are those of the worksheet. Formulas give the value that the workbook was saved with; nothing is calculated again, and
 * those without a value are told, as are hidden rows and columns, which are read.
 *
 * Cells that the workbook shows as a percentage come in per cent. Never throws for data: what unpacks to more than 200 MB, or
 * has more than 20 million places between its cells, whose cells hold more than 200 million letters, or that repeats a filled cell
 * more than two million times, or is HTML with tens of thousands of merged cells, is an issue (`workbook/too-large`), and so is a
 * workbook in which no sheet that is read holds a table (`workbook/no-table`). Nothing outside the file is looked at.
 *
 * @throws PeerError where `@e965/xlsx` is not installed.
 */
export async function readWorkbook(bytes: Uint8Array, options: WorkbookOptions = {}): Promise<WorkbookReading> {
  const { locale } = options.messages ?? ID;
  const library = await peer('@e965/xlsx', () => import('@e965/xlsx'));
  const unreadable = (why: string): WorkbookReading => ({
    sheets: [],
    issues: [workbookIssue('workbook/unreadable', locale, { path: '' }, { why })],
  });
  const tooLarge = { sheets: [], issues: [workbookIssue('workbook/too-large', locale, { path: '' }, {})] };
  if (bytes.length > LARGEST || isEndlessHtml(bytes)) return tooLarge;
  if (startsAsMarkup(bytes) && repeatsTooOften(bytes)) return tooLarge;
  // Browsers from before 2023 cannot unpack by themselves; their readers have only their own tab to lose.
  const unpacks = typeof DecompressionStream !== 'undefined';
  const stored =
    unpacks && isZip(bytes)
      ? await storedZip(bytes, LARGEST)
      : startsAsMarkup(bytes)
        ? withNumbersAlone(withCellsApart(bytes))
        : bytes;
  if (stored === 'too-large') return tooLarge;
  if (stored === 'encrypted')
    return { sheets: [], issues: [workbookIssue('workbook/password', locale, { path: '' }, {})] };
  if (typeof stored === 'string') return unreadable(stored);
  let workbook;
  let raised: ReadonlyMap<string, string>;
  let places: readonly HiddenPlaces[];
  try {
    raised = raisedTexts(stored, library);
    places = isZip(stored) ? hiddenPlaces(stored) : [];
    workbook = library.read(stored, {
      type: 'array',
      dense: true,
      raw: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
      // what a cell shows is asked for where it counts: a format of thousands of signs costs every cell some milliseconds
      cellText: false,
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (!/password|encrypt/i.test(why)) return unreadable(why);
    return { sheets: [], issues: [workbookIssue('workbook/password', locale, { path: '' })] };
  }
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const wanted = options.sheets;
  const issues = (wanted ?? [])
    .filter((name) => !workbook.SheetNames.includes(name))
    .map((name) => workbookIssue('workbook/no-such-sheet', locale, { path: '' }, { name, names: workbook.SheetNames }));
  const sheets = workbook.SheetNames.flatMap((name, i): WorkbookSheet[] => {
    const hidden = (workbook.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    const worksheet = workbook.Sheets[name];
    if (worksheet === undefined || wanted?.includes(name) === false) return [];
    if (hidden && wanted === undefined) {
      issues.push(workbookIssue('workbook/hidden-sheet', locale, { path: '' }, { name }));
      return [{ name, hidden, sheet: null, titles: [], issues: [] }];
    }
    const grid = sheetJsGrid(worksheet, library, date1904, raised);
    if (grid === null) {
      issues.push(workbookIssue('workbook/too-large', locale, { path: '' }, { sheet: name }));
      return [];
    }
    const header = headerBlock(grid);
    if (header === null) return [{ name, hidden, sheet: null, titles: [], issues: [] }];
    const { sheet, notes } = gridSheet(grid, header);
    const told = [...noteIssues(name, header, notes, locale), ...hiddenIssues(name, sheet, places[i], locale)];
    return [{ name, hidden, sheet, titles: header.titles, issues: told }];
  });
  const found = sheets.some(({ sheet }) => sheet !== null) || issues.some(({ severity }) => severity === 'error');
  if (!found) issues.push(workbookIssue('workbook/no-table', locale, { path: '' }));
  return { sheets, issues };
}
