import { issueTable } from '../issue-table.js';
import type { IssueValues } from '../locale/messages.js';

const say = (values: IssueValues, key: string): string => [values[key] ?? ''].flat().join(', ');

/** What can be wrong or remarkable about evaluations of several years. */
export const seriesIssue = /* @__PURE__ */ issueTable({
  'evaluation/series-break': {
    severity: 'warning',
    id: (v) => ({
      message: `Nilai ${say(v, 'from')} dan ${say(v, 'to')} tidak sebanding: ${say(v, 'what')} berubah.`,
      hint: 'Selisih tidak dihitung; bandingkan hanya dalam seri yang sama.',
    }),
    en: (v) => ({
      message: `The scores of ${say(v, 'from')} and ${say(v, 'to')} do not compare: ${say(v, 'what')} changed.`,
      hint: 'No difference is computed; compare within one series only.',
    }),
  },
  'evaluation/series-unknown': {
    severity: 'info',
    id: (v) => ({
      message: `Tidak diketahui apakah ${say(v, 'what')} sama pada ${say(v, 'from')} dan ${say(v, 'to')}.`,
      hint: 'Selisih berlaku bila keduanya sama.',
    }),
    en: (v) => ({
      message: `Whether ${say(v, 'what')} is the same in ${say(v, 'from')} and ${say(v, 'to')} is not known.`,
      hint: 'The difference holds if they are the same.',
    }),
  },
  'evaluation/same-year': {
    severity: 'error',
    id: (v) => ({
      message: `Tahun ${say(v, 'year')} ada lebih dari sekali dalam satu seri.`,
      hint: 'Sisakan satu hasil per tahun, penilai, dan lapis.',
    }),
    en: (v) => ({
      message: `The year ${say(v, 'year')} is there more than once in one series.`,
      hint: 'Keep one result a year, evaluator and layer.',
    }),
  },
});
