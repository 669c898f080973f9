import type { Locale } from '@takar/core';

/** What explanations of reports and follow-ups say: how a state was found, in words. */
export interface MonitoringWords {
  readonly report: string;
  /** How a report comes to be full, by what its table holds. */
  readonly fullWhen: Readonly<Record<'indicators' | 'reports', string>>;
  readonly reported: Readonly<Record<'indicators' | 'reports', string>>;
  readonly asked: Readonly<Record<'indicators' | 'reports', string>>;
  readonly state: string;
  readonly submitted: string;
  readonly due: string;
  /** Who set the due day. */
  readonly dueBy: (days: string) => string;
  readonly dueStated: string;
  readonly noDue: string;
  readonly asOf: string;
  readonly noDay: string;
  readonly revision: string;
  readonly reason: string;
  readonly late: string;
  readonly lateIs: Readonly<Record<'submitted' | 'asOf', string>>;
  readonly days: (days: string) => string;
  readonly notLate: string;
  readonly status: string;
  readonly counts: Readonly<Record<'closed' | 'open' | 'dropped', string>>;
  readonly statusIs: string;
}

export const MONITORING_WORDS: Readonly<Record<Locale, MonitoringWords>> = {
  id: {
    report: 'Keadaan laporan',
    fullWhen: {
      indicators: 'lengkap bila setiap indikator yang berlaku dan sudah jatuh tempo punya realisasi',
      reports: 'lengkap bila laporan sudah masuk: terkirim, disetujui atau terkunci',
    },
    reported: { indicators: 'indikator yang dilaporkan', reports: 'laporan yang masuk' },
    asked: { indicators: 'indikator yang diminta', reports: 'laporan yang diminta' },
    state: 'keadaan menurut portal',
    submitted: 'tanggal masuk',
    due: 'batas waktu',
    dueBy: (days) => `${days} hari sesudah akhir periode, ditetapkan instansi`,
    dueStated: 'tertulis pada baris laporan',
    noDue: 'tidak disebut; keterlambatan tidak dinilai',
    asOf: 'hari pelaporan',
    noDay: 'tidak disebut; yang belum selesai tidak dinilai terlambat',
    revision: 'revisi',
    reason: 'alasan revisi',
    late: 'Keterlambatan',
    lateIs: { submitted: 'tanggal masuk − batas waktu', asOf: 'hari pelaporan − batas waktu' },
    days: (days) => `${days} hari`,
    notLate: 'tidak terlambat',
    status: 'status tertulis',
    counts: {
      closed: 'dihitung sebagai selesai',
      open: 'dihitung sebagai belum selesai',
      dropped: 'tidak dihitung: tidak dapat ditindaklanjuti',
    },
    statusIs: 'status dibaca dari kata yang tertulis; kata yang tidak dikenal dihitung sebagai belum selesai',
  },
  en: {
    report: 'State of the report',
    fullWhen: {
      indicators: 'full when every indicator that applies and is due has a realisation',
      reports: 'full when the report is in: submitted, approved or locked',
    },
    reported: { indicators: 'indicators reported', reports: 'reports handed in' },
    asked: { indicators: 'indicators asked for', reports: 'reports asked for' },
    state: 'state in the portal',
    submitted: 'handed in on',
    due: 'due day',
    dueBy: (days) => `${days} days after the end of the period, set by the agency`,
    dueStated: 'stated in the row of the report',
    noDue: 'not named; nothing is called late',
    asOf: 'day of reporting',
    noDay: 'not named; what is not closed is not called late',
    revision: 'revision',
    reason: 'reason of the revision',
    late: 'Delay',
    lateIs: { submitted: 'handed in − due day', asOf: 'day of reporting − due day' },
    days: (days) => `${days} ${days === '1' ? 'day' : 'days'}`,
    notLate: 'not late',
    status: 'status as written',
    counts: {
      closed: 'counts as closed',
      open: 'counts as not closed',
      dropped: 'not counted: cannot be followed up',
    },
    statusIs: 'the status is read from the word written; a word that is not known counts as not closed',
  },
};
