import { issueTable } from '../issue-table.js';
import type { IssueValues } from '../locale/messages.js';

const of = (values: IssueValues, key: string): string => String(values[key] ?? '');

/** What can be wrong with activities. */
export const activityIssue = /* @__PURE__ */ issueTable({
  'activity/overlap': {
    severity: 'error',
    id: (v) => ({
      message: `Entri "${of(v, 'rejected')}" bertumpang tindih ${of(v, 'shared')} menit dengan entri "${of(v, 'stands')}" dan ditolak.`,
      hint: 'Perbaiki jam salah satunya; entri yang lebih dahulu tetap dihitung.',
    }),
    en: (v) => ({
      message: `Entry "${of(v, 'rejected')}" overlaps entry "${of(v, 'stands')}" by ${of(v, 'shared')} minutes and is rejected.`,
      hint: 'Correct the times of one of them; the earlier entry counts.',
    }),
  },
  'activity/interval': {
    severity: 'error',
    id: (v) => ({
      message: `Jam entri "${of(v, 'entry')}" tidak terbaca: ${of(v, 'text')}.`,
      hint: 'Tulis jam mulai dan selesai pada hari yang sama, misalnya 08:00 dan 09:30.',
    }),
    en: (v) => ({
      message: `The times of entry "${of(v, 'entry')}" cannot be read: ${of(v, 'text')}.`,
      hint: 'Write a start and an end on the same day, as 08:00 and 09:30.',
    }),
  },
  'activity/date': {
    severity: 'error',
    id: (v) => ({
      message: `Tanggal entri "${of(v, 'entry')}" tidak terbaca: ${of(v, 'text')}.`,
      hint: 'Tulis tanggal sebagai YYYY-MM-DD.',
    }),
    en: (v) => ({
      message: `The date of entry "${of(v, 'entry')}" cannot be read: ${of(v, 'text')}.`,
      hint: 'Write dates as YYYY-MM-DD.',
    }),
  },
  'activity/outside-period': {
    severity: 'warning',
    id: (v) => ({
      message: `Entri "${of(v, 'entry')}" bertanggal ${of(v, 'date')}, di luar periode ${of(v, 'period')}.`,
      hint: 'Entri ini tidak dihitung di periode ini.',
    }),
    en: (v) => ({
      message: `Entry "${of(v, 'entry')}" is dated ${of(v, 'date')}, outside ${of(v, 'period')}.`,
      hint: 'It does not count in this period.',
    }),
  },
  'activity/not-a-working-day': {
    severity: 'warning',
    id: (v) => ({
      message: `Entri "${of(v, 'entry')}" jatuh pada ${of(v, 'date')}, bukan hari kerja pegawai ini.`,
      hint: 'Entri tetap dihitung; periksa kalender atau cuti.',
    }),
    en: (v) => ({
      message: `Entry "${of(v, 'entry')}" falls on ${of(v, 'date')}, no working day of this person.`,
      hint: 'It counts; check the calendar or the leave.',
    }),
  },
  'activity/late-entry': {
    severity: 'error',
    id: (v) => ({
      message: `Entri "${of(v, 'entry')}" dibuat ${of(v, 'days')} hari setelah tanggalnya dan ditolak.`,
      hint: `Batas pengisian ${of(v, 'window')} hari.`,
    }),
    en: (v) => ({
      message: `Entry "${of(v, 'entry')}" was made ${of(v, 'days')} days after its date and is rejected.`,
      hint: `Entries are open for ${of(v, 'window')} days.`,
    }),
  },
  'activity/no-minutes': {
    severity: 'error',
    id: (v) => ({
      message: `Entri "${of(v, 'entry')}" tidak memiliki jam maupun volume dan norma waktu.`,
      hint: 'Isi jam mulai dan selesai, atau volume dan norma menit.',
    }),
    en: (v) => ({
      message: `Entry "${of(v, 'entry')}" has neither times nor volume and norm minutes.`,
      hint: 'Give a start and an end, or a volume and norm minutes.',
    }),
  },
  'activity/daily-cap': {
    severity: 'info',
    id: (v) => ({
      message: `${of(v, 'date')}: ${of(v, 'minutes')} menit disetujui, dihitung ${of(v, 'cap')}.`,
      hint: 'Batas menit sehari berlaku.',
    }),
    en: (v) => ({
      message: `${of(v, 'date')}: ${of(v, 'minutes')} minutes approved, ${of(v, 'cap')} count.`,
      hint: 'The cap of a day applies.',
    }),
  },
  'activity/not-in-longer-period': {
    severity: 'error',
    id: (v) => ({
      message: `Periode "${of(v, 'date')}" (baris ${of(v, 'entry')}) tidak seluruhnya di satu ${of(v, 'period')}, tidak terbaca, atau berulang.`,
      hint: 'Periode yang lebih pendek harus berada di dalam satu periode yang lebih panjang, masing-masing satu kali.',
    }),
    en: (v) => ({
      message: `Period "${of(v, 'date')}" (row ${of(v, 'entry')}) is not wholly within one ${of(v, 'period')}, unreadable, or repeated.`,
      hint: 'A shorter period must lie within one longer period, and stand once.',
    }),
  },
});
