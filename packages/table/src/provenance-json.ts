import type { Columns } from './columns/named.js';
import { noteProvenance, provenanceOfColumn, type Provenance } from './provenance.js';

/** Where computed columns come from, by column. */
export function provenancesOf(columns: Columns): Readonly<Record<string, Provenance>> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, column]) => {
      const found = provenanceOfColumn(column);
      return found === null ? [] : [[name, found] as const];
    }),
  );
}

/** The same as JSON, for the metadata of a file; null where no column was computed. */
export function provenanceJson(columns: Columns): string | null {
  const all = provenancesOf(columns);
  return Object.keys(all).length === 0 ? null : JSON.stringify(all);
}

/** Notes what the metadata of a file say of its columns; text of another form says nothing. */
export function noteProvenanceJson(columns: Columns, json: string): void {
  let all: unknown;
  try {
    all = JSON.parse(json);
  } catch {
    return;
  }
  if (typeof all !== 'object' || all === null) return;
  for (const [name, found] of Object.entries(all as Readonly<Record<string, unknown>>)) {
    const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
    if (column !== undefined && isProvenance(found)) noteProvenance({ [name]: column }, found);
  }
}

function isProvenance(value: unknown): value is Provenance {
  if (typeof value !== 'object' || value === null) return false;
  const { rule, hash, citation } = value as Readonly<Record<string, unknown>>;
  return typeof rule === 'string' && typeof hash === 'string' && typeof citation === 'object' && citation !== null;
}
