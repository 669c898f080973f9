import type { Locale } from '@takar/core';
import type { ReportExtent, ReportState } from '@takar/core/monitoring';

/** What the picture of completeness says. */
export interface CompletenessWords {
  readonly title: string;
  readonly extent: Readonly<Record<ReportExtent, string>>;
  readonly state: Readonly<Record<ReportState, string>>;
  readonly absent: string;
  readonly indicators: (reported: string, asked: string) => string;
  readonly ofAll: (full: string, asked: string) => string;
  readonly late: (days: string) => string;
  readonly dueOn: (day: string) => string;
  readonly submittedOn: (day: string) => string;
  readonly revision: (number: string) => string;
  readonly reason: (text: string) => string;
  readonly summary: (counts: CompletenessCounts) => string;
  readonly noDay: string;
  readonly noDue: string;
  readonly complete: string;
  readonly lateSign: string;
  readonly lockedSign: string;
  readonly revisingSign: string;
  readonly hidden: (count: string) => string;
}

/** What a summary of completeness says. */
export interface CompletenessCounts {
  readonly full: string;
  readonly asked: string;
  readonly part: number;
  readonly none: number;
  readonly late: number;
  readonly locked: number;
  readonly revising: number;
}

const told = (parts: readonly (readonly [number, string])[]): string =>
  parts.flatMap(([count, text]) => (count === 0 ? [] : [`${count} ${text}`])).join(', ');

const sentence = (first: string, rest: string): string => `${first}${rest === '' ? '' : `; ${rest}`}.`;

/** Words in both languages. */
export const WORDS: Readonly<Record<Locale, CompletenessWords>> = {
  id: {
    title: 'Kelengkapan pelaporan',
    extent: { full: 'lengkap', part: 'sebagian', none: 'belum melapor', 'not-due': 'belum jatuh tempo' },
    state: {
      none: 'belum melapor',
      draft: 'draf',
      submitted: 'terkirim',
      returned: 'dikembalikan untuk perbaikan',
      'revision-open': 'revisi dibuka',
      approved: 'disetujui',
      locked: 'terkunci',
    },
    absent: 'tidak ada dalam tabel',
    indicators: (reported, asked) => `${reported} dari ${asked} indikator dilaporkan`,
    ofAll: (full, asked) => `${full} dari ${asked}`,
    late: (days) => `terlambat ${days} hari`,
    dueOn: (day) => `batas ${day}`,
    submittedOn: (day) => `masuk ${day}`,
    revision: (number) => `revisi ${number}`,
    reason: (text) => `alasan: ${text}`,
    summary: ({ full, asked, part, none, late, locked, revising }) =>
      sentence(
        `${full} dari ${asked} laporan lengkap`,
        told([
          [part, 'sebagian'],
          [none, 'belum melapor'],
          [late, 'terlambat'],
          [locked, 'terkunci'],
          [revising, 'dalam perbaikan atau revisi'],
        ]),
      ),
    noDay: 'Hari pelaporan tidak disebut; yang belum masuk tidak dinilai terlambat.',
    noDue: 'Batas waktu pelaporan tidak disebut; keterlambatan tidak dinilai.',
    complete: 'Lengkap',
    lateSign: 'terlambat',
    lockedSign: 'terkunci untuk revisi',
    revisingSign: 'dikembalikan atau revisi dibuka',
    hidden: (count) => `${count} periode terlama tidak termuat pada lebar ini.`,
  },
  en: {
    title: 'Completeness of reporting',
    extent: { full: 'full', part: 'in part', none: 'not reported', 'not-due': 'not due yet' },
    state: {
      none: 'not reported',
      draft: 'draft',
      submitted: 'submitted',
      returned: 'returned for correction',
      'revision-open': 'revision open',
      approved: 'approved',
      locked: 'locked',
    },
    absent: 'not in the table',
    indicators: (reported, asked) => `${reported} of ${asked} indicators reported`,
    ofAll: (full, asked) => `${full} of ${asked}`,
    late: (days) => `${days} ${days === '1' ? 'day' : 'days'} late`,
    dueOn: (day) => `due ${day}`,
    submittedOn: (day) => `handed in ${day}`,
    revision: (number) => `revision ${number}`,
    reason: (text) => `reason: ${text}`,
    summary: ({ full, asked, part, none, late, locked, revising }) =>
      sentence(
        `${full} of ${asked} reports are full`,
        told([
          [part, 'in part'],
          [none, 'not reported'],
          [late, 'late'],
          [locked, 'locked'],
          [revising, 'under correction or revision'],
        ]),
      ),
    noDay: 'No day of reporting is named; what is missing is not called late.',
    noDue: 'No due day is named; nothing is called late.',
    complete: 'Full',
    lateSign: 'late',
    lockedSign: 'locked for revision',
    revisingSign: 'returned, or open for revision',
    hidden: (count) => `The ${count} earliest periods have no room at this width.`,
  },
};
