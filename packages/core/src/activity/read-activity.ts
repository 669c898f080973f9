import { normalHeader } from '../data/header-text.js';
import { namedColumns } from '../data/named-columns.js';
import type { RawCell, Sheet } from '../data/sheet.js';
import type { CivilDate } from '../time/civil-date.js';
import { readDate } from '../time/read-date.js';
import type { Leave } from './calendar.js';

export const ACTIVITY_COLUMNS = {
  date: ['tanggal', 'tgl', 'tanggal kegiatan', 'tanggal aktivitas', 'hari tanggal', 'date'],
  from: ['mulai', 'jam mulai', 'waktu mulai', 'dari', 'from', 'start'],
  to: ['selesai', 'jam selesai', 'waktu selesai', 'sampai', 'to', 'end'],
  volume: ['volume', 'vol', 'jumlah', 'kuantitas', 'qty'],
  norm_minutes: ['norma waktu', 'norma menit', 'norma', 'menit', 'waktu', 'durasi', 'norm minutes', 'minutes'],
  status: ['status', 'persetujuan', 'status persetujuan', 'approval'],
  approved: ['disetujui', 'approved'],
  entered: ['diisi', 'tanggal isi', 'tanggal input', 'entered'],
  kind: ['jenis', 'jenis hari', 'status hari', 'kehadiran', 'status kehadiran', 'day kind'],
  until: ['sampai tanggal', 'tanggal selesai', 's d tanggal', 'until'],
  person: ['nip', 'nip pegawai', 'nama pegawai', 'nama', 'pegawai', 'id pegawai', 'person', 'employee'],
} as const;

const ENTRY = ['from', 'to', 'volume', 'norm_minutes', 'status', 'approved'] as const;

/** Activities of one person as `activityOf` takes them; nothing in them says who it is or what was done. */
export interface ActivityReading {
  readonly entries: readonly (Readonly<Record<string, RawCell>> & { readonly id: string; readonly date: string })[];
  readonly holidays: readonly CivilDate[];
  readonly leave: readonly Leave[];
  /** What keeps it from being counted: no column of dates, or rows of several persons. */
  readonly fault: 'no-date' | 'several-persons' | null;
}

/**
 * Reads a table of activities: one row an entry, with date, times or volume and norm minutes, and its status. A row whose
 * `Jenis` is *libur* is a holiday, *cuti*, *izin* or *sakit* is leave: only that the days do not count is kept, not why.
 * Entries are named by their row; texts, names and numbers of persons are not read, and rows of several persons are no
 * calendar of anybody.
 */
export function readActivity(table: Sheet): ActivityReading {
  const { has, cell, text } = namedColumns(table, ACTIVITY_COLUMNS);
  const none = { entries: [], holidays: [], leave: [] };
  if (!has('date')) return { ...none, fault: 'no-date' };
  const rows = Array.from({ length: table.rowCount }, (_, row) => row);
  const persons = new Set(rows.map((row) => text(row, 'person')).filter((person) => person !== null));
  if (persons.size > 1) return { ...none, fault: 'several-persons' };

  const holidays: CivilDate[] = [];
  const leave: Leave[] = [];
  const entries: (Record<string, RawCell> & { id: string; date: string })[] = [];
  for (const row of rows) {
    const written = text(row, 'date') ?? '';
    const date = readDate(written);
    const off = offDay(text(row, 'kind') ?? '');
    if (off !== null && date !== null) {
      const to = readDate(text(row, 'until') ?? '') ?? date;
      if (off === 'leave') leave.push({ from: date, to });
      else holidays.push(date);
      continue;
    }
    const filled = ENTRY.flatMap((name) => {
      const value = cell(row, name);
      return value === null || value === '' ? [] : [[name, value] as const];
    });
    if (written === '' && filled.length === 0) continue;
    const entered = readDate(text(row, 'entered') ?? '');
    entries.push({
      id: String(row + 1),
      date: date ?? written,
      ...Object.fromEntries(filled),
      ...(entered === null ? {} : { entered }),
    });
  }
  return { entries, holidays, leave, fault: null };
}

/** What a word for a kind of day means; null for a day that is worked. */
function offDay(word: string): 'holiday' | 'leave' | null {
  const text = normalHeader(word);
  if (/^(?:libur|hari libur|tanggal merah|cuti bersama|holiday)/.test(text)) return 'holiday';
  return /^(?:cuti|izin|ijin|sakit|leave)/.test(text) ? 'leave' : null;
}
