import { assignStaff, readPersonnel, sheetFromCells, type MovedPolicy } from '@takar/core';
import type { Scenarios } from '../kept/scenarios.js';

type Row = readonly [key: string, unit: string | null, kind: string, from: string | null, until?: string];
const recordsOf = (rows: readonly Row[]) =>
  readPersonnel(
    sheetFromCells(
      ['key', 'unit', 'kind', 'from', 'until'],
      rows.map(([key, unit, kind, from, until = null]) => [key, unit, kind, from, until]),
    ),
    { locale: 'id' },
  ).records;

const ROWS = recordsOf([
  ['tetap', 'Dinas A', 'PNS', null],
  ['pindah', 'Dinas A', 'PNS', '2025-01-01'],
  ['pindah', 'Dinas B', 'PNS', '2026-10-01'],
  ['separuh', 'Dinas B', 'PPPK', '2026-07-02'],
  ['separuh', 'Dinas A', 'PPPK', '2026-01-01', '2026-07-01'],
  ['sama panjang', 'Dinas A', 'CPNS', '2026-01-01', '2026-01-10'],
  ['sama panjang', 'Dinas C', 'CPNS', '2026-02-01', '2026-02-10'],
  ['sebelumnya', 'Dinas C', 'PNS', '2025-01-01', '2025-12-31'],
  ['hari pertama', 'Dinas C', 'PNS', '2025-01-01', '2026-01-01'],
  ['hari terakhir', 'Dinas C', 'PNS', '2026-12-31'],
  ['sesudahnya', 'Dinas C', 'PNS', '2027-01-01'],
  ['lewat', 'Dinas C', 'PNS', '2026-12-01', '2027-06-30'],
  ['tanpa unit', null, 'PNS', null],
  ['dua sekaligus', 'Dinas A', 'PNS', '2026-01-01'],
  ['dua sekaligus', 'Dinas D', 'PNS', '2026-01-01'],
  ['tanpa tanggal', 'Dinas D', 'PNS', null],
  ['tanpa tanggal', 'Dinas E', 'PNS', '2026-03-01'],
  ['terbalik', 'Dinas B', 'PNS', '2026-07-01'],
  ['terbalik', 'Dinas A', 'PNS', '2026-01-01'],
  ['tanpa tanggal di akhir', 'Dinas E', 'PNS', '2026-03-01'],
  ['tanpa tanggal di akhir', 'Dinas D', 'PNS', null],
  ['lebih dulu selesai', 'Dinas A', 'PNS', '2026-02-01', '2026-02-10'],
  ['lebih dulu selesai', 'Dinas C', 'PNS', '2026-01-01', '2026-03-31'],
  ['kembali', 'Dinas A', 'PNS', '2026-01-01', '2026-02-28'],
  ['kembali', 'Dinas A', 'PNS', '2026-05-01'],
]);

const YEAR = { locale: 'id', from: '2026-01-01', until: '2026-12-31' } as const;
const POLICIES: readonly (MovedPolicy | undefined)[] = [undefined, 'last-day', 'longest', 'by-days'];

/** Staff of units in a period. */
export const STAFF: Scenarios = {
  'staff of a year by each policy': () =>
    POLICIES.map((policy) => assignStaff(ROWS, policy === undefined ? YEAR : { ...YEAR, policy })).map(
      ({ units, ...rest }) => ({
        ...rest,
        units: units.map(({ unit, heads, outside, fullTimeShare }) => [unit, heads, outside, fullTimeShare]),
      }),
    ),
  'staff of some kinds': () => assignStaff(ROWS, { ...YEAR, policy: 'by-days', covers: ['pns'] }).units,
  'what is told in English': () => assignStaff(ROWS, { ...YEAR, locale: 'en' }).issues.slice(0, 1),
  'staff of a day': () =>
    assignStaff(ROWS, { ...YEAR, from: '2026-07-01', until: '2026-07-01', policy: 'by-days' }).units,
  'no staff': () => assignStaff([], YEAR),
};
