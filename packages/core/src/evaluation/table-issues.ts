import { issueTable, type TableIssue } from '../issue-table.js';
import type { Locale } from '../locale/messages.js';
import { evaluationIssue } from './evaluation-issues.js';
import type { SheetTable } from './sheet-of-table.js';

const rowIssue = /* @__PURE__ */ issueTable({
  'evaluation/row-not-read': {
    severity: 'warning',
    id: (v) => ({
      message: `Baris ini tidak dibaca: kolom "${String(v.header)}" ${v.text === undefined ? 'kosong' : `berisi "${String(v.text)}"`}.`,
      hint: 'Isi kolom itu; baris yang bukan bagian lembar boleh dibiarkan atau dihapus.',
    }),
    en: (v) => ({
      message: `This row is not read: column "${String(v.header)}" ${v.text === undefined ? 'is empty' : `holds "${String(v.text)}"`}.`,
      hint: 'Fill the column; a row that is no part of the sheet may stay or be removed.',
    }),
  },
});

/** What a table says that no place was found for. */
export function tableIssues({ dropped, gradedTwice }: SheetTable, locale: Locale): TableIssue[] {
  return [
    ...dropped.map(({ place, header, text }) => rowIssue('evaluation/row-not-read', locale, place, { header, text })),
    ...gradedTwice.map(({ path, line, code, layer }) =>
      evaluationIssue('evaluation/answered-twice', locale, { path, line }, { code, layer }),
    ),
  ];
}
