import { columnsByHeader } from '../data/columns-by-header.js';
import { normalHeader } from '../data/header-text.js';
import type { Sheet } from '../data/sheet.js';
import type { TableIssue } from '../issue-table.js';
import type { Locale } from '../locale/messages.js';
import { PERSONNEL_ALIASES, PERSONNEL_FIELDS, PRIVATE_HEADER, type PersonnelField } from './personnel-fields.js';
import { personnelIssue } from './personnel-issues.js';

/** Which column holds which field. */
export type PersonnelColumns = ReadonlyMap<PersonnelField, number>;

/** A header of an export as aliases are compared: `nipBaru`, `NIP_BARU` and `NIP Baru` are one. */
export function exportHeader(header: string): string {
  return normalHeader(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}

/** Finds the columns of personnel data: what the caller mapped, then aliases, the better one first. */
export function personnelColumns(
  sheet: Sheet,
  map: Readonly<Record<string, PersonnelField>>,
  locale: Locale,
  issues: TableIssue[],
): PersonnelColumns {
  const normals = sheet.headers.map(exportHeader);
  const named = columnsByHeader(normals);
  const columns = new Map<PersonnelField, number>();
  const taken = new Set<number>();
  for (const [from, to] of Object.entries(map)) {
    const exact = sheet.headers.indexOf(from);
    const column = exact === -1 ? normals.indexOf(exportHeader(from)) : exact;
    if (column === -1 || !PERSONNEL_FIELDS.includes(to)) {
      const values = { from, to, fields: PERSONNEL_FIELDS.join(', ') };
      issues.push(personnelIssue('personnel/unknown-map', locale, { path: `/map/${from}` }, values));
      continue;
    }
    columns.set(to, column);
    taken.add(column);
  }
  for (const field of PERSONNEL_FIELDS as readonly PersonnelField[]) {
    if (columns.has(field)) continue;
    for (const alias of PERSONNEL_ALIASES[field]) {
      const found = (named.get(alias) ?? []).filter((column) => !taken.has(column));
      if (found.length > 1) {
        const headers = found.map((i) => sheet.headers[i] ?? '').join(', ');
        issues.push(personnelIssue('personnel/ambiguous-column', locale, { path: `/${field}` }, { field, headers }));
      }
      if (found.length === 0) continue;
      if (found.length === 1) columns.set(field, found[0] as number);
      for (const column of found) taken.add(column);
      break;
    }
  }
  const hidden = sheet.headers.filter((_, i) => !taken.has(i) && PRIVATE_HEADER.test(normals[i] ?? ''));
  if (hidden.length > 0) {
    issues.push(personnelIssue('personnel/private-column', locale, { path: '' }, { headers: hidden.join(', ') }));
  }
  return columns;
}
