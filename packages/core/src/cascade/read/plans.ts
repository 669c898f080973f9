import { normalHeader } from '../../data/header-text.js';
import type { Sheet } from '../../data/sheet.js';
import { cellAt, sourceOf } from './adjacency.js';
import { keyOf } from './cell-key.js';
import { dataRows } from './data-rows.js';
import { droppedRow, type DroppedRow } from './dropped.js';
import type { FieldColumns } from './match-fields.js';
import type { CascadeSource, SourceRow } from './source.js';

/** Headers of the plan of a staff member, and of the superior's plan that it serves (SKP, PermenPANRB 6/2022 annex). */
export const PLAN = [
  'rencana hasil kerja',
  'rhk',
  'rencana kinerja',
  'hasil kerja',
  'rencana hasil kerja pegawai',
  'work result',
];
export const SUPERIOR_PLAN = [
  ...['rencana hasil kerja pimpinan yang diintervensi', 'rhk pimpinan yang diintervensi', 'rhk pimpinan', 'rhk atasan'],
  ...['rencana hasil kerja pimpinan', 'rencana hasil kerja atasan', 'rhk atasan yang diintervensi', 'superior plan'],
  ...['rencana hasil kerja atasan yang diintervensi', 'kinerja atasan yang diintervensi', 'rencana kinerja atasan'],
];
export const PERSON = ['nip', 'nip pegawai', 'id pegawai', 'employee id', 'nama pegawai', 'pegawai', 'nama', 'jabatan'];
export const SUPERIOR = [
  'nip atasan',
  'nip pimpinan',
  'nip atasan langsung',
  'superior id',
  'atasan',
  'atasan langsung',
  'nama atasan',
  'pejabat penilai',
];

/** Columns of a personnel file. */
export interface PlanColumns {
  readonly person: number;
  readonly superior: number;
  /** Plans of the person and of the superior; undefined where a row is a person and no plan. */
  readonly plan: number | undefined;
  readonly superiorPlan: number | undefined;
}

/** The columns of a personnel hierarchy; null when the sheet is none. */
export function planColumns(sheet: Sheet): PlanColumns | null {
  const normals = sheet.headers.map(normalHeader);
  const first = (names: readonly string[]): number | undefined =>
    names.map((name) => normals.indexOf(name)).find((column) => column !== -1);
  const person = first(PERSON);
  const superior = first(SUPERIOR);
  if (person === undefined || superior === undefined) return null;
  return { person, superior, plan: first(PLAN), superiorPlan: first(SUPERIOR_PLAN) };
}

/**
 * The personnel hierarchy: a row a person, or a row a plan (*rencana hasil kerja*) that names the superior's plan which it
 * serves. A plan is known by its person and its text.
 */
export function readPlans(sheet: Sheet, plans: PlanColumns, columns: FieldColumns): CascadeSource {
  const { person, superior, plan, superiorPlan } = plans;
  const dropped: (DroppedRow | null)[] = [];
  const drop = (row: number, column: number): [] => {
    dropped.push(droppedRow(sheet, row, column, plan));
    return [];
  };
  const statements = dataRows(sheet).flatMap((row): readonly (SourceRow & { readonly row: number })[] => {
    const who = keyOf(sheet.cell(row, person));
    if (who === null) return drop(row, person);
    const boss = keyOf(sheet.cell(row, superior));
    const level = keyOf(cellAt(sheet, columns, row, 'level'));
    if (plan === undefined) {
      const title = keyOf(cellAt(sheet, columns, row, 'title')) ?? who;
      return [{ key: who, byTitle: false, title, level, parentText: boss, parentKeys: [], row }];
    }
    const title = keyOf(sheet.cell(row, plan));
    if (title === null) return drop(row, plan);
    const above = superiorPlan === undefined ? null : keyOf(sheet.cell(row, superiorPlan));
    const parentKeys = boss === null || above === null ? [] : [planKey(boss, above)];
    return [{ key: planKey(who, title), byTitle: false, title, level, parentText: null, parentKeys, row }];
  });
  const named = new Map(columns);
  named.set('person', person);
  named.set('superior', superior);
  if (plan !== undefined) named.set('title', plan);
  named.set('parent', superiorPlan ?? superior);
  named.delete('id');
  return sourceOf('plans', sheet, named, statements, { hasIds: plan === undefined, dropped });
}

function planKey(person: string, plan: string): string {
  return `${person} › ${plan}`;
}
