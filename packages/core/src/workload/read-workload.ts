import { namedColumns, type NamedColumns } from '../data/named-columns.js';
import { readNumber } from '../data/read-number.js';
import type { Sheet } from '../data/sheet.js';
import { UNIT } from '../data/unit-headers.js';
import type { TableIssue } from '../issue-table.js';
import type { Locale } from '../locale/messages.js';
import { headsAt } from '../personnel/staff-table.js';
import type { StaffKind } from '../personnel/staff-kind.js';
import { workloadIssue } from './workload-issues.js';
import type { WorkloadMethod, WorkloadPost } from './workload-of-post.js';

/** Headers of workload tables (*tabel ABK*). */
export const WORKLOAD_COLUMNS = {
  unit: UNIT,
  post: ['jabatan', 'nama jabatan', 'jabatan fungsional', 'uraian jabatan', 'post', 'position'],
  volume: [
    'volume',
    'volume kerja',
    'volume hasil',
    'volume setahun',
    'volume per tahun',
    'beban kerja volume',
    'jumlah beban',
    'jumlah hasil',
    'frekuensi',
  ],
  norm: [
    ...['norma waktu', 'norma waktu menit', 'waktu penyelesaian', 'waktu penyelesaian menit', 'norma', 'norm'],
    ...['standar waktu', 'time norm'],
  ],
  period: ['periode', 'satuan waktu', 'per', 'period'],
  minutes: [
    ...['beban kerja', 'beban kerja menit', 'total menit', 'jumlah menit', 'waktu kerja', 'beban waktu', 'menit'],
    ...['minutes', 'workload', 'total minutes'],
  ],
  standard: ['standar', 'standar kemampuan', 'standar kemampuan rata rata', 'standar per orang', 'standard'],
  objects: ['objek', 'jumlah objek', 'objek kerja', 'jumlah objek kerja', 'objects'],
  objectsPerPerson: ['objek per orang', 'rasio objek', 'objects per person'],
  units: ['peralatan', 'jumlah peralatan', 'alat', 'jumlah alat', 'equipment'],
  operators: ['operator per peralatan', 'operator per alat', 'operators per unit'],
  need: [
    ...['kebutuhan', 'kebutuhan pegawai', 'jumlah kebutuhan', 'jumlah kebutuhan pegawai', 'hasil abk', 'abk'],
    ...['kebutuhan formasi', 'formasi', 'need'],
  ],
  staff: [
    ...['bezetting', 'bezeting', 'pegawai yang ada', 'pegawai ada', 'jumlah pegawai', 'pegawai', 'existing', 'ada'],
    ...['jumlah pegawai saat ini', 'pegawai saat ini', 'pemangku', 'jumlah pemangku', 'staff', 'staff in post'],
  ],
} as const;

/** Columns of staff in post by kind. */
export const STAFF_IN_POST_COLUMNS: Readonly<Record<Exclude<StaffKind, 'unknown'>, readonly string[]>> = {
  pns: ['pns', 'bezetting pns', 'jumlah pns'],
  cpns: ['cpns', 'bezetting cpns', 'jumlah cpns'],
  pppk: ['pppk', 'bezetting pppk', 'jumlah pppk', 'p3k'],
  'pppk-part-time': ['pppk paruh waktu', 'pppk pw', 'p3k paruh waktu'],
};
const KIND_NAMES = Object.keys(STAFF_IN_POST_COLUMNS) as (keyof typeof STAFF_IN_POST_COLUMNS)[];

/** Columns of which a table has one at least. */
const LOADS = ['norm', 'minutes', 'standard', 'objectsPerPerson', 'operators', 'need'] as const;

/** Rows of sums. */
const TOTAL = /^(?:sub\s?)?(?:jumlah|total)\b/i;

/** Posts of one unit as a table gives them. */
export interface WorkloadUnitGiven {
  readonly unit: string | null;
  readonly posts: readonly WorkloadPost[];
}

/** What reading gives. */
export interface WorkloadReading {
  /** Units in the order of the table. */
  readonly units: readonly WorkloadUnitGiven[];
  readonly issues: readonly TableIssue[];
}

interface Collecting {
  readonly id: string;
  method: WorkloadMethod | null;
  load: Readonly<Record<string, unknown>>;
  readonly tasks: unknown[];
  staff: WorkloadPost['staff'];
}

/**
 * Reads a table of workload analysis (*analisis beban kerja*): one row a task (`jabatan`, `volume`, `norma waktu` in minutes)
 * or one a post, with its minutes, with volume and standard, objects, equipment, or the need itself; `bezetting`, or a column
 * for each kind of staff. The staff of a post may stand in one of its rows alone. An empty cell is not known, never nobody.
 */
export function readWorkload(table: Sheet, locale: Locale): WorkloadReading {
  const columns = namedColumns(table, WORKLOAD_COLUMNS);
  const kinds = namedColumns(table, STAFF_IN_POST_COLUMNS);
  const byKind = KIND_NAMES.filter((kind) => kinds.has(kind));
  const issues: TableIssue[] = [];
  if (!columns.has('post') || !LOADS.some((load) => columns.has(load))) {
    issues.push(workloadIssue('workload/no-columns', locale, { path: '' }));
    return { units: [], issues };
  }
  const units = new Map<string | null, Map<string, Collecting>>();
  let unit: string | null = null;
  let name: string | null = null;
  for (let row = 0; row < table.rowCount; row += 1) {
    const [inUnit, inPost] = [columns.text(row, 'unit'), columns.text(row, 'post')];
    if (TOTAL.test(inUnit ?? '') || TOTAL.test(inPost ?? '')) continue;
    unit = inUnit ?? unit;
    name = inPost ?? name;
    if (name === null) continue;
    const posts = units.get(unit) ?? new Map<string, Collecting>();
    units.set(unit, posts);
    // A post that is named again with a load of its own is another post of that name, not a further task.
    const again = inPost !== null && posts.has(name) && columns.text(row, 'norm') === null;
    const key = again ? `${name}\u0000${row}` : name;
    const post = posts.get(key) ?? { id: name, method: null, load: {}, tasks: [], staff: null };
    posts.set(key, post);
    takeLoad(post, row);
    post.staff = staffAt(row) ?? post.staff;
  }
  return {
    units: [...units].map(([of, posts]) => ({ unit: of, posts: [...posts.values()].map(postOf) })),
    issues,
  };

  /** What the row says of the load, by the first method whose cells it fills. */
  function takeLoad(post: Collecting, row: number): void {
    const cell = (field: keyof typeof WORKLOAD_COLUMNS): string | number | null =>
      readNumber(columns.cell(row, field), 'id').value ?? columns.text(row, field);
    const [norm, volume, minutes] = [cell('norm'), cell('volume'), cell('minutes')];
    const [standard, need] = [cell('standard'), cell('need')];
    const [objects, perPerson] = [cell('objects'), cell('objectsPerPerson')];
    const [equipment, operators] = [cell('units'), cell('operators')];
    if (norm !== null) {
      const period = columns.text(row, 'period');
      post.method = 'task';
      post.tasks.push({ volume, norm, ...(period === null ? {} : { period }) });
    } else if (post.method !== null) return;
    else if (minutes !== null) [post.method, post.load] = ['task', { total_minutes: minutes }];
    else if (standard !== null) [post.method, post.load] = ['output', { volume, standard }];
    else if (perPerson !== null) [post.method, post.load] = ['object', { objects, objects_per_person: perPerson }];
    else if (operators !== null)
      [post.method, post.load] = ['equipment', { units: equipment, operators_per_unit: operators }];
    else if (need !== null) [post.method, post.load] = ['stated', { needs: [need] }];
  }

  function staffAt(row: number): WorkloadPost['staff'] {
    const found = byKind.map((kind) => [kind, headsIn(kinds, row, kind)] as const);
    if (found.some(([, heads]) => heads !== null))
      return found.flatMap(([kind, heads]) => new Array<StaffKind>(heads ?? 0).fill(kind));
    return headsIn(columns, row, 'staff');
  }

  function headsIn<Field extends string>(named: NamedColumns<Field>, row: number, field: Field): number | null {
    if (named.text(row, field) === null) return null;
    const heads = headsAt(named, row, field);
    if (heads === null)
      issues.push(workloadIssue('workload/no-heads', locale, { path: `/rows/${row}` }, { row: row + 1 }));
    return heads;
  }
}

function postOf({ id, method, load, tasks, staff }: Collecting): WorkloadPost {
  return { id, method: method ?? 'stated', load: tasks.length > 0 ? { tasks } : load, staff };
}
