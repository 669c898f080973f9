import { readCase } from '../case/read-case.js';
import type { Inputs } from '../expression/evaluate.js';
import type { TableIssue } from '../issue-table.js';
import type { Messages } from '../locale/messages.js';
import type { RuleInput } from '../regulation/rule-input.js';
import type { CivilDate } from '../time/civil-date.js';
import { dayNumberOf } from '../time/day-number-of.js';
import type { Period } from '../time/period.js';
import { activityIssue } from './activity-issues.js';
import { minuteOfDay } from './clock-time.js';
import { overlapsOf } from './overlap.js';

/** An entry of a day that counts, or would once it is approved. */
export interface ActivityEntry {
  readonly id: string;
  readonly date: CivilDate;
  /** Volume and norm minutes as given; 1 and the length of the interval where only times are. */
  readonly volume: number;
  readonly norm: number;
  /** Minutes after midnight, null without times. */
  readonly from: number | null;
  readonly to: number | null;
  readonly approved: boolean;
  /** Row of the source, from 0. */
  readonly row: number;
}

/** An entry that does not count, and why; for an overlap, the entry that it meets. */
export interface RejectedEntry {
  readonly id: string;
  readonly row: number;
  readonly code: string;
  readonly with: string | null;
}

/** What entries may be read for. */
export interface EntryRules {
  readonly period: Period;
  /** Days after its day that an entry may still be made; null for no limit. */
  readonly window: number | null;
}

export const ENTRIES: RuleInput = {
  name: 'entries',
  unit: '',
  shape: 'rows',
  fields: [
    { name: 'id', unit: '', shape: 'text', optional: true, aliases: ['nama', 'name', 'uraian', 'kegiatan', 'no'] },
    { name: 'date', unit: '', shape: 'date', aliases: ['tanggal', 'tgl', 'hari'] },
    { name: 'from', unit: '', shape: 'text', optional: true, aliases: ['start', 'mulai', 'jam_mulai', 'dari'] },
    { name: 'to', unit: '', shape: 'text', optional: true, aliases: ['end', 'selesai', 'jam_selesai', 'sampai'] },
    { name: 'volume', unit: '', least: 0, optional: true, aliases: ['jumlah', 'kuantitas', 'vol', 'qty'] },
    {
      name: 'norm_minutes',
      unit: 'menit',
      least: 0,
      optional: true,
      aliases: ['norm', 'minutes', 'menit', 'norma', 'norma_menit', 'norma_waktu', 'waktu'],
    },
    {
      name: 'status',
      unit: '',
      optional: true,
      categories: ['approved', 'pending', 'rejected'],
      words: {
        approved: ['disetujui', 'setuju', 'acc', 'valid', 'true', '1', 'ya'],
        pending: ['menunggu', 'draf', 'draft', 'diajukan', 'belum', 'false', '0'],
        rejected: ['ditolak', 'tolak'],
      },
      aliases: ['approval', 'persetujuan', 'status_persetujuan'],
    },
    { name: 'approved', unit: '', shape: 'flag', optional: true, aliases: ['disetujui'] },
    { name: 'entered', unit: '', shape: 'date', optional: true, aliases: ['diisi', 'tanggal_isi', 'tanggal_input'] },
    { name: 'note', unit: '', shape: 'note' },
  ],
};

/** Entries of a period that stand, those that are rejected, and what was wrong. Bad rows are issues, never minutes. */
export function readEntries(
  json: readonly unknown[],
  { period, window }: EntryRules,
  messages: Messages,
): {
  readonly entries: readonly ActivityEntry[];
  readonly rejected: readonly RejectedEntry[];
  readonly issues: readonly TableIssue[];
} {
  const { locale } = messages;
  const read = readCase({ entries: json }, { inputs: [ENTRIES] }, locale);
  const issues: TableIssue[] = [...read.issues];
  const rejected: RejectedEntry[] = [];
  const entries: ActivityEntry[] = [];
  (read.lists.entries ?? []).forEach((fields, row) => {
    const id = typeof fields.id === 'string' ? fields.id : String(row + 1);
    const say = (code: Parameters<typeof activityIssue>[0], values: Record<string, string | number>): void => {
      issues.push(activityIssue(code, locale, { path: `/entries/${row}` }, { entry: id, ...values }));
      rejected.push({ id, row, code, with: null });
    };
    const date = typeof fields.date === 'string' ? fields.date : null;
    if (date === null) return say('activity/date', { text: '–' });
    if (date < period.start || date > period.end) return say('activity/outside-period', { date, period: period.text });
    if (fields.status === 'rejected') return;
    const days = typeof fields.entered === 'string' ? dayNumberOf(fields.entered) - dayNumberOf(date) : 0;
    if (window !== null && days > window) return say('activity/late-entry', { days, window });
    const times = timesOf(fields);
    if (times === 'unreadable') return say('activity/interval', { text: textOf(fields) });
    const amount = amountOf(fields, times);
    if (amount === null) return say('activity/no-minutes', {});
    const approved = fields.status === 'approved' || fields.approved === 1;
    entries.push({ id, date, ...amount, from: times?.from ?? null, to: times?.to ?? null, approved, row });
  });
  const { overlaps } = overlapsOf(entries.filter(hasTimes));
  for (const { stands, rejected: later, shared } of overlaps) {
    const values = { stands: stands.id, rejected: later.id, shared };
    issues.push(activityIssue('activity/overlap', locale, { path: `/entries/${later.row}` }, values));
    rejected.push({ id: later.id, row: later.row, code: 'activity/overlap', with: stands.id });
  }
  const out = new Set(overlaps.map(({ rejected: later }) => later.row));
  return { entries: entries.filter(({ row }) => !out.has(row)), rejected, issues };
}

type Timed = ActivityEntry & { readonly from: number; readonly to: number };

function hasTimes(entry: ActivityEntry): entry is Timed {
  return entry.from !== null && entry.to !== null;
}

function timesOf({ from, to }: Inputs): { readonly from: number; readonly to: number } | 'unreadable' | null {
  if (from === undefined && to === undefined) return null;
  const start = typeof from === 'string' ? minuteOfDay(from) : null;
  const end = typeof to === 'string' ? minuteOfDay(to) : null;
  return start === null || end === null || end <= start ? 'unreadable' : { from: start, to: end };
}

function textOf({ from, to }: Inputs): string {
  return [from, to].map((part) => (typeof part === 'string' ? part : '?')).join(' – ');
}

/** Volume and norm where a norm is given, else the length of the interval. */
function amountOf(
  fields: Inputs,
  times: { readonly from: number; readonly to: number } | null,
): Pick<ActivityEntry, 'volume' | 'norm'> | null {
  const { volume = 1, norm_minutes: norm } = fields;
  if (norm === undefined) return times === null ? null : { volume: 1, norm: times.to - times.from };
  return typeof norm === 'number' && typeof volume === 'number' ? { volume, norm } : null;
}
