import type { Messages } from '@takar/core';
import { workbookIssue, type WorkbookReading, type WorkbookSheet } from '@takar/table/files';
import type { FileTables } from './file-tables.js';

/** The sheets of a workbook that hold a table: all of them, or the first with rows and a word about the others. */
export function sheetsOfWorkbook({ sheets, issues }: WorkbookReading, all: boolean, { locale }: Messages): FileTables {
  const read = sheets.flatMap((each) => (each.sheet === null ? [] : [{ ...each, sheet: each.sheet }]));
  const first = read.find(({ sheet }) => sheet.rowCount > 0) ?? read[0];
  if (first === undefined) return { tables: [], issues };
  const chosen = all ? read : [first];
  const others = all ? [] : read.filter((each) => each !== first && each.sheet.rowCount > 0);
  const left =
    others.length === 0
      ? []
      : [workbookIssue('workbook/other-sheets', locale, { path: '' }, { name: first.name, names: names(others) })];
  return {
    tables: chosen.map(({ name, sheet }) => ({ sheetName: name, sheet })),
    issues: [...issues, ...left, ...chosen.flatMap((each) => each.issues)],
  };
}

function names(sheets: readonly WorkbookSheet[]): string[] {
  return sheets.map(({ name }) => name);
}
