import { issueTable } from '../issue-table.js';

/** What can be wrong with the inputs of budget rules. */
export const budgetIssue = /* @__PURE__ */ issueTable({
  'budget/not-a-factor': {
    severity: 'error',
    id: (v) => ({
      message: `Bukan angka capaian dan bukan daftar: ${String(v.text ?? '')}.`,
      hint: 'Tulis angka, daftar, atau {"name": …, "children": […]}.',
    }),
    en: (v) => ({
      message: `Neither a figure of achievement nor a list: ${String(v.text ?? '')}.`,
      hint: 'Give a figure, a list, or {"name": …, "children": […]}.',
    }),
  },
  'budget/month-outside': {
    severity: 'info',
    id: (v) => ({
      message: `Bulan ${String(v.month ?? '')} tidak dinilai: deviasi diukur Januari sampai November.`,
      hint: 'Tidak perlu tindakan.',
    }),
    en: (v) => ({
      message: `Month ${String(v.month ?? '')} does not count: deviation is measured from January to November.`,
      hint: 'Nothing to do.',
    }),
  },
});
