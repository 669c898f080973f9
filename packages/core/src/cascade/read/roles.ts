import { normalHeader } from '../../data/header-text.js';
import type { RawCell, Sheet } from '../../data/sheet.js';
import { pointer } from './pointer.js';
import { isNoKey, keyOf, namesIn } from './cell-key.js';
import { dataRows } from './data-rows.js';
import { droppedRow, type DroppedRow } from './dropped.js';
import type { CascadeField } from './fields.js';
import type { CascadeSource, SourceRow } from './source.js';

/** Headers of the column that names staff, and of columns that say more about them. */
export const STAFF = [
  'pegawai',
  'nama pegawai',
  'nama',
  'staf',
  'staff',
  'nama dan jabatan',
  'nama jabatan',
  'jabatan',
  'employee',
];
export const ABOUT = ['no', 'nomor', 'nip', 'pangkat', 'golongan', 'unit kerja', 'jabatan', ...STAFF];

/** True for a table with staff in its rows and results of the superior in its columns. */
export function isRoleMatrix(sheet: Sheet): boolean {
  const normals = sheet.headers.map(normalHeader);
  const results = normals.filter((header) => header !== '' && !ABOUT.includes(header));
  return (
    normals.some((header) => STAFF.includes(header)) &&
    results.length > 0 &&
    results.every((header) => header.split(' ').length > 2)
  );
}

/**
 * The matrix of roles and results (*matriks pembagian peran dan hasil*, PermenPANRB 8/2021 pages 24-25): rows are staff,
 * columns the results of the superior; a cell holds what the person contributes to that result.
 */
export function readRoles(sheet: Sheet): CascadeSource {
  const normals = sheet.headers.map(normalHeader);
  const staff = normals.findIndex((header) => STAFF.includes(header));
  const results = normals.flatMap((header, column) => (header !== '' && !ABOUT.includes(header) ? [column] : []));
  const statements: (SourceRow & { readonly row: number; readonly column: number })[] = [];
  for (const column of results) {
    const title = keyOf(sheet.headers[column] ?? null) as string;
    statements.push({
      key: title,
      byTitle: false,
      title,
      level: null,
      parentText: null,
      parentKeys: [],
      row: -1,
      column,
    });
  }
  const dropped: (DroppedRow | null)[] = [];
  for (const row of dataRows(sheet)) {
    const person = keyOf(sheet.cell(row, staff));
    if (person === null) {
      dropped.push(droppedRow(sheet, row, staff));
      continue;
    }
    for (const column of results) {
      const parent = keyOf(sheet.headers[column] ?? null) as string;
      const cell = sheet.cell(row, column);
      for (const title of namesIn(cell === null ? null : String(cell))) {
        if (isNoKey(title)) continue;
        const key = `${person} › ${parent} › ${title}`;
        statements.push({
          key,
          byTitle: false,
          title,
          level: null,
          parentText: null,
          parentKeys: [parent],
          row,
          column,
        });
      }
    }
  }
  return {
    format: 'roles',
    rows: statements,
    fields: new Set<CascadeField>(['title', 'parent', 'person']),
    numbered: false,
    hasIds: false,
    dropped: dropped.filter((each) => each !== null),
    cell: (index, field): RawCell => {
      const { row } = statements[index] as { readonly row: number };
      return field === 'person' && row >= 0 ? sheet.cell(row, staff) : null;
    },
    place: (index) => {
      const { row, column } = statements[index] as { readonly row: number; readonly column: number };
      if (row < 0) return { path: `/headers/${column}`, column: column + 1 };
      return {
        path: `/rows/${row}/${pointer(sheet.headers[column] ?? '')}`,
        line: sheet.line(row),
        column: column + 1,
      };
    },
  };
}
