import { issueTable } from '../issue-table.js';
import { NAMES as EN } from '../locale/en/names.js';
import { NAMES as ID } from '../locale/id/names.js';
import type { IssueValues } from '../locale/messages.js';
import { nameIn } from '../locale/names.js';

const rows = ({ rows: named }: IssueValues): string => [named ?? ''].flat().join(', ');
const what = ({ fields }: IssueValues, names: Readonly<Record<string, string>>): string =>
  [fields ?? ''].flat().map(nameIn(names)).join(', ');

/** What can be wrong with the periods of a figure to date. */
export const consolidationIssue = /* @__PURE__ */ issueTable({
  'consolidation/duplicate-period': {
    severity: 'error',
    id: (v) => ({
      message: `Periode ${String(v.period)} ada lebih dari sekali (baris ${rows(v)}) dengan isi berbeda: ${what(v, ID)}.`,
      hint: 'Sisakan satu baris per periode. Sampai itu, angka sampai dengan periode ini dan sesudahnya tidak dihitung.',
    }),
    en: (v) => ({
      message: `Period ${String(v.period)} stands more than once (rows ${rows(v)}) and differs in: ${what(v, EN)}.`,
      hint: 'Keep one row a period. Until then there is no figure to date for this period and those after it.',
    }),
  },
});
