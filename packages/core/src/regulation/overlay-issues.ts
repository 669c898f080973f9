import { issueTable } from '../issue-table.js';
import type { IssueValues } from '../locale/messages.js';

const of = (values: IssueValues, key: string): string => String(values[key] ?? '');

/** What can be wrong with an overlay file. */
export const overlayIssue = /* @__PURE__ */ issueTable({
  'overlay/invalid': {
    severity: 'error',
    id: (v) => ({
      message: `Isi overlay ${of(v, 'place') === '' ? '' : `di "${of(v, 'place')}" `}tidak terbaca.`,
      hint: `Yang diharapkan: ${of(v, 'expected')}.`,
    }),
    en: (v) => ({
      message: `The overlay cannot be read${of(v, 'place') === '' ? '' : ` at "${of(v, 'place')}"`}.`,
      hint: `Expected: ${of(v, 'expected')}.`,
    }),
  },
  'overlay/unknown-rule': {
    severity: 'error',
    id: (v) => ({
      message: `Tidak ada perhitungan "${of(v, 'rule')}".`,
      hint: `Perhitungan yang ada: ${of(v, 'known')}.`,
    }),
    en: (v) => ({
      message: `There is no computation "${of(v, 'rule')}".`,
      hint: `Computations: ${of(v, 'known')}.`,
    }),
  },
  'overlay/unknown-parameter': {
    severity: 'error',
    id: (v) => ({
      message: `Perhitungan ${of(v, 'rule')} tidak memiliki parameter "${of(v, 'name')}".`,
      hint: `Parameter yang ada: ${of(v, 'known')}.`,
    }),
    en: (v) => ({
      message: `Computation ${of(v, 'rule')} has no parameter "${of(v, 'name')}".`,
      hint: `Its parameters: ${of(v, 'known')}.`,
    }),
  },
  'overlay/order': {
    severity: 'error',
    id: (v) => ({
      message: `Masa berlaku "${of(v, 'name')}" bertumpang tindih atau tidak berurutan.`,
      hint: 'Urutkan menurut tanggal mulai; masa yang lama berakhir sebelum yang baru mulai.',
    }),
    en: (v) => ({
      message: `The versions of "${of(v, 'name')}" overlap or are out of order.`,
      hint: 'Order them by first day; an older one ends before a newer one begins.',
    }),
  },
});
