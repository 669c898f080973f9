import { issueTable } from '../issue-table.js';
import type { IssueValues } from '../locale/messages.js';

const of = (values: IssueValues, key: string): string => String(values[key] ?? '');

/** What a table of IKU can break (ORG-NKO-01). */
export const limitIssue = /* @__PURE__ */ issueTable({
  'scorecard/too-many-for-goal': {
    severity: 'error',
    id: (v) => ({
      message: `Sasaran strategis "${of(v, 'goal')}" memiliki ${of(v, 'count')} IKU; paling banyak ${of(v, 'most')}.`,
      hint: 'Gabungkan atau pindahkan IKU ke sasaran lain.',
    }),
    en: (v) => ({
      message: `Strategic goal "${of(v, 'goal')}" has ${of(v, 'count')} IKU; at most ${of(v, 'most')} are allowed.`,
      hint: 'Merge IKU or move them to another goal.',
    }),
  },
  'scorecard/several-goals': {
    severity: 'error',
    id: (v) => ({
      message: `IKU "${of(v, 'indicator')}" mengukur lebih dari satu sasaran strategis: ${of(v, 'goals')}.`,
      hint: 'Satu IKU mengukur satu sasaran; pilih salah satunya.',
    }),
    en: (v) => ({
      message: `IKU "${of(v, 'indicator')}" measures more than one strategic goal: ${of(v, 'goals')}.`,
      hint: 'One IKU measures one goal; choose one of them.',
    }),
  },
  'scorecard/activity-only': {
    severity: 'error',
    id: (v) => ({
      message: `Sasaran strategis "${of(v, 'goal')}" hanya diukur oleh IKU aktivitas.`,
      hint: 'Tambahkan IKU exact atau proxy.',
    }),
    en: (v) => ({
      message: `Strategic goal "${of(v, 'goal')}" is measured by activity IKU only.`,
      hint: 'Add an exact or proxy IKU.',
    }),
  },
  'scorecard/forbidden-combination': {
    severity: 'error',
    id: (v) => ({
      message: `IKU "${of(v, 'indicator')}": kombinasi ${of(v, 'validity')}-${of(v, 'control')} tidak diperbolehkan.`,
      hint: 'Ganti IKU, atau tinjau kembali tingkat validitas dan kendalinya.',
    }),
    en: (v) => ({
      message: `IKU "${of(v, 'indicator')}": the combination ${of(v, 'validity')}-${of(v, 'control')} is not allowed.`,
      hint: 'Replace the IKU, or review its validity and degree of control.',
    }),
  },
  'scorecard/too-many': {
    severity: 'error',
    id: (v) => ({
      message: `Unit memiliki ${of(v, 'count')} IKU; paling banyak ${of(v, 'most')}.`,
      hint: 'Pertahankan IKU yang paling menentukan.',
    }),
    en: (v) => ({
      message: `The unit has ${of(v, 'count')} IKU; at most ${of(v, 'most')} are allowed.`,
      hint: 'Keep the IKU that decide most.',
    }),
  },
});
