import { procedureStep } from '../case/step.js';
import type { TableIssue } from '../issue-table.js';
import type { Procedure } from '../regulation/procedure.js';
import { defineRule } from '../regulation/rule.js';
import { ACTIVITY, ACTIVITY_LABELS } from '../regulations/activity/instrument.js';
import { ACTIVITY_SOURCES as SOURCES } from '../regulations/activity/sources.js';
import { activityIssue } from './activity-issues.js';
import { minuteOfDay } from './clock-time.js';
import { overlapsOf, type Interval } from './overlap.js';

interface Entry extends Interval {
  readonly name: string;
  readonly approved: boolean;
  readonly row: number;
}

const STANDING_MINUTES: Procedure = {
  version: 1,
  phrase: {
    id: 'jumlah menit entri disetujui yang tidak bertumpang tindih dengan entri sebelumnya pada hari yang sama',
    en: 'minutes of approved entries that overlap no earlier entry of the same day',
  },
  run: ({ lists }, { messages }) => {
    const { locale } = messages;
    const issues: TableIssue[] = [];
    const entries: Entry[] = [];
    (lists.intervals ?? []).forEach((row, i) => {
      const name = typeof row.name === 'string' ? row.name : String(i + 1);
      const from = typeof row.from === 'string' ? minuteOfDay(row.from) : null;
      const to = typeof row.to === 'string' ? minuteOfDay(row.to) : null;
      if (from === null || to === null || to <= from) {
        const text = [row.from, row.to].filter((part) => typeof part === 'string').join(' – ');
        issues.push(activityIssue('activity/interval', locale, { path: `/intervals/${i}` }, { entry: name, text }));
        return;
      }
      const date = typeof row.date === 'string' ? row.date : '';
      entries.push({ name, date, from, to, approved: row.approved !== 0, row: i });
    });
    const unreadable = issues.length > 0;
    const { standing, overlaps } = overlapsOf(entries);
    for (const { stands, rejected, shared } of overlaps) {
      const values = { stands: stands.name, rejected: rejected.name, shared };
      issues.push(activityIssue('activity/overlap', locale, { path: `/intervals/${rejected.row}` }, values));
    }
    const counted = standing.filter(({ approved }) => approved);
    const minutes = counted.reduce((sum, { from, to }) => sum + (to - from), 0);
    return {
      value: unreadable ? null : minutes,
      reason: unreadable ? 'unreadable' : null,
      values: {
        day_minutes: unreadable ? null : minutes,
        overlaps: overlaps.map(({ stands, rejected }) => [stands.name, rejected.name]),
        rejected: overlaps.map(({ rejected }) => rejected.name),
        valid: !unreadable && overlaps.length === 0,
      },
      steps: counted.map(({ name, from, to }) => procedureStep(name, to - from, messages)),
      issues,
    };
  },
};

/**
 * IND-ACT-02/overlap, minutes of entries with a start and an end: an entry that overlaps an earlier one of the same day is
 * rejected, both are named, and the earlier counts.
 */
export const OVERLAP = /* @__PURE__ */ defineRule({
  ...ACTIVITY,
  id: 'IND-ACT-02/overlap',
  title: { id: 'Menit aktivitas tanpa tumpang tindih', en: 'Activity minutes without overlap' },
  citation: SOURCES.publicCode,
  confidence: 'medium',
  inputs: [
    {
      name: 'intervals',
      unit: '',
      shape: 'rows',
      aliases: ['entries', 'aktivitas', 'kegiatan', 'activities'],
      fields: [
        { name: 'name', unit: '', shape: 'text', optional: true, aliases: ['id', 'nama', 'uraian', 'no'] },
        { name: 'date', unit: '', shape: 'date', optional: true, aliases: ['tanggal', 'tgl', 'hari'] },
        { name: 'from', unit: '', shape: 'text', aliases: ['start', 'mulai', 'jam_mulai', 'dari'] },
        { name: 'to', unit: '', shape: 'text', aliases: ['end', 'selesai', 'jam_selesai', 'sampai'] },
        { name: 'approved', unit: '', shape: 'flag', assumed: 1, aliases: ['disetujui', 'setuju', 'acc'] },
      ],
    },
  ],
  parameters: {},
  expression: null,
  procedure: STANDING_MINUTES,
  outputs: [{ name: 'day_minutes', unit: 'menit', aliases: ['minutes', 'menit', 'total_minutes'] }],
  labels: {
    ...ACTIVITY_LABELS,
    intervals: { id: 'entri dengan jam mulai dan selesai', en: 'entries with start and end' },
    name: { id: 'nama entri', en: 'name of the entry' },
    date: { id: 'tanggal', en: 'date' },
    from: { id: 'jam mulai', en: 'start' },
    to: { id: 'jam selesai', en: 'end' },
    approved: { id: 'disetujui', en: 'approved' },
    day_minutes: { id: 'menit sehari', en: 'minutes of the day' },
  },
});
