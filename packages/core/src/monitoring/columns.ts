import { normalHeader } from '../data/header-text.js';
import type { RawCell } from '../data/sheet.js';
import { looksLikeNip } from '../personnel/nip.js';

/** Headers in normal form by what stands under them; the better one first. */
export type Headers<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** Columns that a table has, by what stands under them. A header counts once, for the first name that claims it. */
export function columnsOf<Name extends string>(
  headers: readonly string[],
  names: Headers<Name>,
): ReadonlyMap<Name, number> {
  const normals = headers.map(normalHeader);
  const taken = new Set<number>();
  const columns = new Map<Name, number>();
  for (const name of Object.keys(names) as Name[]) {
    const found = names[name]
      .map((alias) => normals.indexOf(alias))
      .find((column) => column >= 0 && !taken.has(column));
    if (found === undefined) continue;
    taken.add(found);
    columns.set(name, found);
  }
  return columns;
}

/** Text of a cell; null where nothing stands there, or only a dash. */
export function textOf(cell: RawCell): string | null {
  const text = cell === null ? '' : String(cell).normalize('NFC').replace(/\s+/g, ' ').trim();
  return text === '' || /^[-–—]+$/.test(text) ? null : text;
}

/** A post as it is written; null for a cell that holds the number of a civil servant (NIP): persons are not shown. */
export function postOf(cell: RawCell): string | null {
  const text = textOf(cell);
  return text === null || text.split(/[\s,;:/()]+/).some((part) => looksLikeNip(part)) || looksLikeNip(text)
    ? null
    : text;
}
