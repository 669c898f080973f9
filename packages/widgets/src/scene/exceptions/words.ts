import type { Locale } from '@takar/core';

/** What the list of exceptions says. */
export interface ExceptionWords {
  readonly title: string;
  /** The total above the list, as `4 dari 12`. */
  readonly total: (count: string, all: string) => string;
  readonly attention: string;
  readonly unmet: (count: string, ended: boolean) => string;
  readonly late: (count: string) => string;
  readonly worse: (count: string) => string;
  readonly none: string;
  readonly lateBy: (days: string, due: string) => string;
  readonly worseThan: (figure: string, period: string) => string;
  readonly owner: string;
  readonly cause: string;
  readonly evidence: string;
  readonly noOwner: string;
  readonly noCause: string;
  readonly figures: (target: string, realisation: string) => string;
  /** Rows without report whose due day nobody states. */
  readonly dueUnknown: (count: string) => string;
  /** The page names no day of reporting. */
  readonly noDay: string;
  readonly order: string;
  readonly barRest: string;
  readonly links: (count: string) => string;
  readonly evidenceLink: string;
  readonly columns: { readonly attention: string; readonly due: string };
}

/** Words in both languages. */
export const WORDS: Readonly<Record<Locale, ExceptionWords>> = {
  id: {
    title: 'Indikator yang perlu perhatian',
    total: (count, all) => `${count} dari ${all}`,
    attention: 'indikator perlu perhatian',
    unmet: (count, ended) => `${count} ${ended ? 'tidak tercapai' : 'belum tercapai'}`,
    late: (count) => `${count} terlambat dilaporkan`,
    worse: (count) => `${count} memburuk`,
    none: 'Tidak ada yang belum tercapai, terlambat, atau memburuk.',
    lateBy: (days, due) => `terlambat dilaporkan ${days} hari, batas ${due}`,
    worseThan: (figure, period) => `realisasi memburuk dari ${figure} (${period})`,
    owner: 'PIC',
    cause: 'Penyebab',
    evidence: 'Bukti',
    noOwner: 'belum disebut',
    noCause: 'belum dijelaskan',
    figures: (target, realisation) => `target ${target}, realisasi ${realisation}`,
    dueUnknown: (count) => `${count} belum dilaporkan tanpa batas waktu yang disebut; keterlambatannya tidak dinilai.`,
    noDay: 'Hari pelaporan tidak disebut; keterlambatan tidak dinilai.',
    order: 'Diurutkan dari yang paling jauh dari target.',
    barRest: 'realisasi sampai target (100%)',
    links: (count) => `Tautan bukti (${count})`,
    evidenceLink: 'bukti',
    columns: { attention: 'Perlu perhatian karena', due: 'Batas pelaporan' },
  },
  en: {
    title: 'Indicators that need attention',
    total: (count, all) => `${count} of ${all}`,
    attention: 'indicators need attention',
    unmet: (count, ended) => `${count} ${ended ? 'not met' : 'not met yet'}`,
    late: (count) => `${count} reported late`,
    worse: (count) => `${count} worse`,
    none: 'None is unmet, late or worse.',
    lateBy: (days, due) => `${days} ${days === '1' ? 'day' : 'days'} late, due ${due}`,
    worseThan: (figure, period) => `result worse than ${figure} (${period})`,
    owner: 'In charge',
    cause: 'Cause',
    evidence: 'Evidence',
    noOwner: 'not named',
    noCause: 'not explained',
    figures: (target, realisation) => `target ${target}, realised ${realisation}`,
    dueUnknown: (count) => `${count} are not reported and name no due day; they are not called late.`,
    noDay: 'No day of reporting is named; nothing is called late.',
    order: 'The farthest from its target comes first.',
    barRest: 'realised, up to the target (100%)',
    links: (count) => `Links to evidence (${count})`,
    evidenceLink: 'evidence',
    columns: { attention: 'Needs attention because', due: 'Due' },
  },
};
