import { ID, type Messages, type Sheet, type TableIssue } from '@takar/core';
import { peer } from '../files/peer.js';
import { gridSheet } from './grid-sheet.js';
import { headerBlock } from './header-block.js';
import { sheetJsGrid } from './sheetjs-grid.js';
import { noteIssues } from './note-issues.js';
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

/** Bytes that a workbook may unpack to, compared with its size; beyond is an attack, not a report. */
const LARGEST = 200_000_000;

/**
 * Reads a workbook: XLSX, XLSM, XLSB, XLS, ODS, and the HTML tables that portals call `.xls`. Finds the header of every sheet
 * below its titles, over several rows and merged cells (form E.81), and gives each sheet as a `Sheet` of core, whose lines and
 * columns are those of the worksheet. Formulas give the value that the workbook was saved with; nothing is calculated again.
 *
 * Cells that the workbook shows as a percentage come in per cent. Never throws for data.
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
  if (bytes.length > LARGEST) return unreadable(`${bytes.length} bytes`);
  let workbook;
  try {
    workbook = library.read(bytes, {
      type: 'array',
      dense: true,
      raw: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
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
    const grid = sheetJsGrid(worksheet, library, date1904);
    const header = headerBlock(grid);
    if (header === null) return [{ name, hidden, sheet: null, titles: [], issues: [] }];
    const { sheet, notes } = gridSheet(grid, header);
    return [{ name, hidden, sheet, titles: header.titles, issues: noteIssues(name, header, notes, locale) }];
  });
  return { sheets, issues };
}
