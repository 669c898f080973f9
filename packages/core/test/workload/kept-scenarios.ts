import {
  EFFECTIVE_TIME_SCHEMES,
  EN,
  ID,
  sheetFromCells,
  workloadOfPost,
  workloadOfUnit,
  type RawCell,
  type WorkloadOptions,
  type WorkloadPost,
} from '@takar/core';
import { readWorkload, traceOfPost } from '@takar/core/workload';
import { STAFF_IN_POST_COLUMNS, WORKLOAD_COLUMNS } from '#src/workload/read-workload.js';
import type { Scenarios } from '../kept/scenarios.js';

const TASKS = [
  { volume: 240, norm: 120 },
  { volume: 50, norm: 600 },
  { volume: 12, norm: 1500 },
];
const POSTS: readonly WorkloadPost[] = [
  { id: 'tugas', method: 'task', load: { tasks: TASKS }, staff: ['pns', 'pppk-part-time'] },
  { id: 'menit', method: 'task', load: { total_minutes: 54_300 }, staff: ['pns'] },
  {
    id: 'menit bulanan',
    method: 'task',
    load: { tasks: [{ volume: 10, norm: 60, period: 'bulan' }] },
    staff: ['cpns'],
  },
  { id: 'hasil', method: 'output', load: { volume: 200, standard: 30 }, staff: ['pns', 'unknown'] },
  { id: 'objek', method: 'object', load: { objects: 80, objects_per_person: 25 }, staff: 3 },
  { id: 'alat', method: 'equipment', load: { units: 20, operators_per_unit: 1 }, staff: 0 },
  { id: 'rasio', method: 'equipment', load: { units: 20, operators: 1, per_units: 5 }, staff: ['pns'] },
  { id: 'disebut', method: 'stated', load: { needs: [2.6] }, staff: ['pns', 'pns', 'pns', 'pns'] },
  { id: 'kecil', method: 'task', load: { total_minutes: 3_000 }, staff: ['pns'] },
  { id: 'setengah', method: 'task', load: { total_minutes: 37_500 }, staff: ['pns'] },
];
const GAPS: readonly WorkloadPost[] = [
  { id: 'lowong', method: 'task', load: { total_minutes: 75_000 }, staff: [] },
  { id: 'pegawai tidak disebut', method: 'task', load: { tasks: TASKS }, staff: null },
  { id: 'tanpa beban', method: 'stated', load: {}, staff: ['pns'] },
  { id: 'volume salah', method: 'output', load: { volume: 'banyak', standard: 30 }, staff: ['pns'] },
  { id: 'standar nol', method: 'output', load: { volume: 5, standard: 0 }, staff: ['pns'] },
  { id: 'norma kosong', method: 'task', load: { tasks: [{ volume: 5 }] }, staff: ['pns'] },
  { id: 'tanpa kerja', method: 'task', load: { total_minutes: 0 }, staff: ['pns'] },
];

const brief = (post: ReturnType<typeof workloadOfPost>) => {
  const { answers, trace, issues, existing, ...rest } = post;
  return {
    ...rest,
    existing: existing?.heads ?? null,
    rules: [answers.need, answers.difference, answers.performance].map((answer) => answer?.rule ?? null),
    traced: [trace()?.text, traceOfPost(post)?.inputs.map(({ name, text }) => [name, text])],
    issues: issues.map(({ code, path, message, hint }) => [code, path, message, hint]),
  };
};
const unit = (posts: readonly WorkloadPost[], more: Partial<WorkloadOptions> = {}) => {
  const { posts: results, issues, efficiency, ...rest } = workloadOfUnit(posts, { messages: ID, ...more });
  return {
    ...rest,
    efficiency: [efficiency?.rule ?? null, efficiency?.value ?? null, efficiency?.trace.text],
    issues: issues.map(({ code, path }) => [code, path]),
    posts: results.map(({ id, need, headcount, difference, ej, letter }) => [
      id,
      need,
      headcount,
      difference,
      ej,
      letter,
    ]),
  };
};
const full = (post: WorkloadPost, more: Partial<WorkloadOptions> = {}) =>
  traceOfPost(workloadOfPost(post, { messages: ID, ...more }));

const HEAD = [
  'Unit Kerja',
  'Jabatan',
  'Volume',
  'Norma waktu',
  'Periode',
  'Beban kerja (menit)',
  'Standar',
  'Jumlah objek',
  'Objek per orang',
];
const MORE = ['Peralatan', 'Operator per alat', 'Kebutuhan', 'Bezetting', 'PNS', 'CPNS', 'PPPK', 'PPPK paruh waktu'];
const row = (cells: Readonly<Record<number, RawCell>>): RawCell[] => [...HEAD, ...MORE].map((_, i) => cells[i] ?? null);
const TABLE = [
  row({ 1: 'tanpa unit', 5: '54.300', 12: 1 }),
  row({ 0: 'Bagian Umum', 1: 'Pengadministrasi', 2: 240, 3: 120, 12: '2' }),
  row({ 2: 50, 3: '600', 4: 'bulan' }),
  row({ 2: 12, 3: 'lama', 5: 9, 12: '-' }),
  row({ 1: 'Pengemudi', 2: 200, 6: 30, 13: 1, 14: 0, 15: 2 }),
  row({ 1: 'Pengemudi', 11: '2,6', 16: 1 }),
  row({ 1: 'Pengadministrasi', 2: 5, 3: 60 }),
  row({ 0: 'Bagian Hukum', 1: 'Analis', 7: 80, 8: 25, 13: 'dua' }),
  row({ 1: 'Operator', 9: 2, 10: 1, 12: 2.5 }),
  row({ 1: 'Tanpa beban', 2: 3 }),
  row({ 1: 'Beban ganda', 5: 100, 6: 30, 8: 25, 10: 1, 11: 2 }),
  row({ 5: 200, 12: 0 }),
  row({ 0: 'Jumlah', 11: 99, 12: 99 }),
  row({ 1: 'Sub Total Analis', 11: 99 }),
  row({ 1: 'Subjumlah', 11: 99 }),
  row({ 0: 'Bagian Umum', 1: 'Totalisator', 11: 1 }),
];
const read = (headers: readonly string[], rows: readonly (readonly RawCell[])[], locale: 'id' | 'en' = 'id') =>
  readWorkload(sheetFromCells(headers, rows), locale);

/** Workload analysis (*analisis beban kerja*). */
export const SCENARIOS: Scenarios = {
  'posts by each method': () => POSTS.map((post) => brief(workloadOfPost(post, { messages: ID }))),
  'posts that lack something': () => GAPS.map((post) => brief(workloadOfPost(post, { messages: ID }))),
  'the same in English': () => GAPS.map((post) => brief(workloadOfPost(post, { messages: EN })).issues),
  'at least one person, some kinds of staff': () =>
    [...POSTS, ...GAPS].map((post) => {
      const { id, headcount, existing, difference } = workloadOfPost(post, {
        messages: ID,
        minimum: 1,
        covers: ['pns'],
      });
      return [id, headcount, existing, difference];
    }),
  'each scheme of working time': () =>
    EFFECTIVE_TIME_SCHEMES.map((scheme) => {
      const { need, ej, letter } = workloadOfPost(POSTS[0] as WorkloadPost, { messages: ID, scheme });
      return [scheme, need, ej, letter, unit(POSTS.slice(0, 2), { scheme }).eu];
    }),
  'a day before the rules': () => brief(workloadOfPost(POSTS[0] as WorkloadPost, { messages: ID, asOf: '1990-01-01' })),
  'how a post came about': () => full(POSTS[1] as WorkloadPost),
  'how a post by output came about, in English': () => full(POSTS[3] as WorkloadPost, { messages: EN }),
  'how a post without staff came about': () => full(GAPS[1] as WorkloadPost)?.name,
  'a unit by task': () => unit(POSTS.slice(0, 3)),
  'a unit by every method': () => unit(POSTS),
  'a unit with gaps': () => unit([...POSTS.slice(0, 2), ...GAPS]),
  'a unit with a vacant post': () => unit([...POSTS.slice(0, 2), ...GAPS.slice(0, 1)]),
  'a unit whose staff is not known': () => unit([...POSTS.slice(0, 1), ...GAPS.slice(1, 2)]),
  'a unit of vacant posts': () => unit(GAPS.slice(0, 1)),
  'a unit without posts': () => unit([]),
  'a table of posts and tasks': () => read([...HEAD, ...MORE], TABLE),
  'what is wrong with it, in English': () => read([...HEAD, ...MORE], TABLE, 'en').issues,
  'a table whose first row has no post': () =>
    read(
      ['Jabatan', 'Kebutuhan'],
      [
        [null, 3],
        ['A', '2,4'],
        [null, 5],
        ['A', 1],
      ],
    ).units,
  'tables without posts or loads': () => [
    read(['Jabatan', 'Volume', 'Objek', 'Peralatan'], []),
    read(['Kebutuhan'], [], 'en'),
  ],
  'each load alone': () =>
    ['Norma waktu', 'Menit', 'Standar', 'Objek per orang', 'Operator per alat', 'ABK'].map(
      (head) => read(['Jabatan', head], [['A', 2]]).units,
    ),
  'each header of a table': () =>
    Object.entries({ ...WORKLOAD_COLUMNS, ...STAFF_IN_POST_COLUMNS }).map(([field, heads]) => [field, heads.length]),
};
