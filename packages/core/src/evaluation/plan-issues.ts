import { issueTable } from '../issue-table.js';
import type { IssueValues } from '../locale/messages.js';

const say = (values: IssueValues, key: string): string => String(values[key] ?? '');

/** What can be remarkable about a plan to a predicate. */
export const planIssue = /* @__PURE__ */ issueTable({
  'evaluation/step-cost': {
    severity: 'warning',
    id: (v) => ({
      message: `Biaya satu tingkat tidak dipakai: ${say(v, 'text')}.`,
      hint: 'Tulis bilangan bulat dari 1 sampai 1000 menurut kode kriteria; yang lain dihitung 1.',
    }),
    en: (v) => ({
      message: `The cost of a step is not used: ${say(v, 'text')}.`,
      hint: 'Write a whole number from 1 to 1000 by the code of a criterion; others count as 1.',
    }),
  },
  'evaluation/plan-from-lowest': {
    severity: 'info',
    id: (v) => ({
      message: `${say(v, 'count')} kriteria belum dijawab; rencana menganggapnya mulai dari jawaban terendah.`,
      hint: 'Rencana tetap berlaku bila jawabannya ternyata lebih tinggi.',
    }),
    en: (v) => ({
      message: `${say(v, 'count')} criteria are not answered; the plan takes them to start from the lowest answer.`,
      hint: 'The plan still holds where the answer turns out higher.',
    }),
  },
  'evaluation/plan-out-of-reach': {
    severity: 'warning',
    id: (v) => ({
      message: `Predikat ${say(v, 'predicate')} tidak tercapai; nilai tertinggi ${say(v, 'highest')}.`,
      hint: 'Periksa kriteria yang dikunci atau tidak berlaku.',
    }),
    en: (v) => ({
      message: `Predicate ${say(v, 'predicate')} cannot be reached; the highest score is ${say(v, 'highest')}.`,
      hint: 'Check criteria that are fixed or do not apply.',
    }),
  },
  'evaluation/plan-not-proven': {
    severity: 'warning',
    id: (v) => ({
      message: `Pencarian dihentikan setelah ${say(v, 'steps')} langkah; usaha terkecil antara ${say(v, 'bound')} dan ${say(v, 'effort')}.`,
      hint: 'Naikkan "searchLimit" untuk membuktikannya.',
    }),
    en: (v) => ({
      message: `The search ended after ${say(v, 'steps')} steps; the least effort lies between ${say(v, 'bound')} and ${say(v, 'effort')}.`,
      hint: 'Raise "searchLimit" to prove it.',
    }),
  },
});
