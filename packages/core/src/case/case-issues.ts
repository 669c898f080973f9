import { issueTable } from '../issue-table.js';
import type { IssueValues } from '../locale/messages.js';

const list = (values: IssueValues, key: string): string => String(values[key] ?? '');

/** The bounds of an input: both in words, one alone as `≥ 0` or `≤ 100`. */
const bounds = ({ least, most }: IssueValues, both: (least: string, most: string) => string): string => {
  if (most === undefined) return `≥ ${String(least)}`;
  return least === undefined ? `≤ ${String(most)}` : both(String(least), String(most));
};

/** What can be wrong with the inputs of a case. */
export const caseIssue = /* @__PURE__ */ issueTable({
  'evaluate/not-a-case': {
    severity: 'error',
    id: (v) => ({
      message: 'Masukan bukan objek JSON dan bukan daftar objek.',
      hint: `Masukan aturan ini: ${list(v, 'names')}.`,
    }),
    en: (v) => ({
      message: 'The input is neither a JSON object nor a list of objects.',
      hint: `Inputs of this rule: ${list(v, 'names')}.`,
    }),
  },
  'evaluate/no-formula': {
    severity: 'error',
    id: (v) => ({
      message: `Aturan ${list(v, 'rule')} tidak menghitung apa pun.`,
      hint: `Isinya: takar rules ${list(v, 'rule')}. Pilih aturan yang berumus.`,
    }),
    en: (v) => ({
      message: `Rule ${list(v, 'rule')} computes nothing.`,
      hint: `What it says: takar rules ${list(v, 'rule')}. Choose a rule with a formula.`,
    }),
  },
  'evaluate/unknown-input': {
    severity: 'error',
    id: (v) => ({
      message: `Masukan "${list(v, 'name')}" tidak dikenal aturan ini.`,
      hint: `Masukan aturan ini: ${list(v, 'names')}.`,
    }),
    en: (v) => ({
      message: `This rule has no input "${list(v, 'name')}".`,
      hint: `Inputs of this rule: ${list(v, 'names')}.`,
    }),
  },
  'evaluate/given-twice': {
    severity: 'error',
    id: (v) => ({
      message: `Masukan "${list(v, 'name')}" diberikan dua kali dengan nama berbeda.`,
      hint: 'Hapus salah satu.',
    }),
    en: (v) => ({
      message: `Input "${list(v, 'name')}" is given twice under different names.`,
      hint: 'Remove one of them.',
    }),
  },
  'evaluate/unreadable-input': {
    severity: 'error',
    id: (v) => ({
      message: `Masukan "${list(v, 'name')}" tidak terbaca: ${list(v, 'text')}.`,
      hint: `Yang diharapkan: ${list(v, 'wanted')}.`,
    }),
    en: (v) => ({
      message: `Input "${list(v, 'name')}" cannot be read: ${list(v, 'text')}.`,
      hint: `Expected: ${list(v, 'wanted')}.`,
    }),
  },
  'evaluate/out-of-bounds': {
    severity: 'error',
    id: (v) => ({
      message: `Masukan "${list(v, 'name')}" di luar rentang: ${list(v, 'text')}.`,
      hint: `Rentang yang berlaku: ${bounds(v, (least, most) => `${least} sampai ${most}`)}.`,
    }),
    en: (v) => ({
      message: `Input "${list(v, 'name')}" is out of range: ${list(v, 'text')}.`,
      hint: `It must ${bounds(v, (least, most) => `lie between ${least} and ${most}`).replace(/^(?=[≥≤])/, 'be ')}.`,
    }),
  },
});
