import { issueTable } from '../issue-table.js';

/** What can stand in the way of an inverse. */
export const seekIssue = /* @__PURE__ */ issueTable({
  'inverse/no-formula': {
    severity: 'error',
    id: (v) => ({
      message: `Aturan ${String(v.rule)} tidak punya rumus yang dapat dibalik.`,
      hint: 'Pilih aturan dengan rumus; lihat takar rules.',
    }),
    en: (v) => ({
      message: `Rule ${String(v.rule)} has no formula to invert.`,
      hint: 'Choose a rule with a formula; see takar rules.',
    }),
  },
  'inverse/no-such-input': {
    severity: 'error',
    id: (v) => ({
      message: `"${String(v.name)}" bukan angka masukan aturan ini.`,
      hint: `Yang dapat dicari: ${String(v.names)}.`,
    }),
    en: (v) => ({
      message: `"${String(v.name)}" is no figure that this rule reads.`,
      hint: `What can be sought: ${String(v.names)}.`,
    }),
  },
  'inverse/goal': {
    severity: 'error',
    id: (v) => ({
      message: `Sasaran "${String(v.goal)}" tidak terbaca.`,
      hint: 'Tulis misalnya ">= 90" atau nama predikat yang diberikan aturan ini.',
    }),
    en: (v) => ({
      message: `Goal "${String(v.goal)}" cannot be read.`,
      hint: 'Write for example ">= 90" or a predicate that this rule gives.',
    }),
  },
  'inverse/out-of-reach': {
    severity: 'info',
    id: (v) => ({
      message: `Tidak ada nilai yang mencapai ${String(v.goal)} dalam rentang yang dicari.`,
      hint: 'Perlebar rentang, atau periksa masukan lain.',
    }),
    en: (v) => ({
      message: `No value reaches ${String(v.goal)} within the range searched.`,
      hint: 'Widen the range, or check the other inputs.',
    }),
  },
});
