import type { Locale } from '@takar/core';
import type { FollowUpStatus } from '@takar/core/monitoring';

/** What the list of follow-ups says. */
export interface FollowUpWords {
  readonly title: string;
  readonly status: Readonly<Record<FollowUpStatus, string>>;
  readonly unstated: string;
  readonly unknown: (text: string) => string;
  readonly overdue: (days: string) => string;
  readonly due: (day: string) => string;
  readonly total: (closed: string, due: string) => string;
  readonly closedOf: (rate: string | null) => string;
  readonly overdueCount: (count: string) => string;
  readonly inProgress: (count: string) => string;
  readonly open: (count: string) => string;
  readonly unknownCount: (count: string) => string;
  readonly dropped: (count: string) => string;
  readonly noDay: string;
  readonly names: {
    readonly recommendation: string;
    readonly cause: string;
    readonly decision: string;
    readonly owner: string;
    readonly evidence: string;
    readonly origin: string;
    readonly due: string;
  };
  readonly missing: { readonly decision: string; readonly owner: string };
  readonly evidenceLink: string;
  readonly links: (count: string) => string;
}

/** Words in both languages. */
export const WORDS: Readonly<Record<Locale, FollowUpWords>> = {
  id: {
    title: 'Tindak lanjut rekomendasi',
    status: {
      closed: 'selesai',
      'in-progress': 'dalam proses',
      open: 'belum ditindaklanjuti',
      dropped: 'tidak dapat ditindaklanjuti',
    },
    unstated: 'status tidak disebut',
    unknown: (text) => `status tidak dikenal: "${text}"`,
    overdue: (days) => `lewat batas ${days} hari`,
    due: (day) => `batas waktu ${day}`,
    total: (closed, due) => `${closed} dari ${due}`,
    closedOf: (rate) => `rekomendasi selesai ditindaklanjuti${rate === null ? '' : ` (${rate})`}`,
    overdueCount: (count) => `${count} lewat batas waktu`,
    inProgress: (count) => `${count} dalam proses`,
    open: (count) => `${count} belum ditindaklanjuti`,
    unknownCount: (count) => `${count} tanpa status yang dikenal, dihitung belum selesai`,
    dropped: (count) => `${count} tidak dapat ditindaklanjuti, tidak dihitung`,
    noDay: 'Hari pelaporan tidak disebut; keterlambatan tidak dinilai.',
    names: {
      recommendation: 'Rekomendasi',
      cause: 'Penyebab',
      decision: 'Tindak lanjut',
      owner: 'PIC',
      evidence: 'Bukti',
      origin: 'Sumber',
      due: 'Batas waktu',
    },
    missing: { decision: 'belum diputuskan', owner: 'belum ditunjuk' },
    evidenceLink: 'bukti',
    links: (count) => `Tautan bukti (${count})`,
  },
  en: {
    title: 'Follow-up of recommendations',
    status: {
      closed: 'closed',
      'in-progress': 'in progress',
      open: 'not begun',
      dropped: 'cannot be followed up',
    },
    unstated: 'status not stated',
    unknown: (text) => `unknown status: "${text}"`,
    overdue: (days) => `overdue by ${days} ${days === '1' ? 'day' : 'days'}`,
    due: (day) => `due ${day}`,
    total: (closed, due) => `${closed} of ${due}`,
    closedOf: (rate) => `recommendations closed${rate === null ? '' : ` (${rate})`}`,
    overdueCount: (count) => `${count} overdue`,
    inProgress: (count) => `${count} in progress`,
    open: (count) => `${count} not begun`,
    unknownCount: (count) => `${count} without a known status, counted as not closed`,
    dropped: (count) => `${count} cannot be followed up and are not counted`,
    noDay: 'No day of reporting is named; nothing is called overdue.',
    names: {
      recommendation: 'Recommendation',
      cause: 'Cause',
      decision: 'Decision',
      owner: 'In charge',
      evidence: 'Evidence',
      origin: 'Source',
      due: 'Due',
    },
    missing: { decision: 'not decided', owner: 'nobody named' },
    evidenceLink: 'evidence',
    links: (count) => `Links to evidence (${count})`,
  },
};
