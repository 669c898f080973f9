import type { RawCell } from '../../data/sheet.js';

/** Words that stand for no parent. */
export const NONE: ReadonlySet<string> = new Set([
  '-',
  '–',
  '—',
  'null',
  '\\n',
  'none',
  'root',
  '#',
  'nihil',
  'tidak ada',
  'n/a',
]);

/** A key as keys are compared: NFC, trimmed, inner blanks single (`docs/security/numbers.md`). Null for an empty cell. */
export function keyOf(cell: RawCell): string | null {
  if (cell === null) return null;
  const text = String(cell).normalize('NFC').replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

/** True for the text of a parent cell that says there is none. */
export function isNoKey(text: string): boolean {
  return NONE.has(text.toLowerCase());
}

/** Keys that a cell names: a list of JSON, or texts between `;`, `|` and line ends. Commas part only where `known` says so. */
export function keysIn(text: string, known: (key: string) => boolean): readonly string[] {
  const whole = keyOf(text);
  if (whole === null || isNoKey(whole)) return [];
  if (known(whole)) return [whole];
  const parts = (whole.startsWith('[') ? listOf(whole) : null) ?? parted(text, /[;|\n\r]+/) ?? [];
  if (parts.length > 1 || (parts[0] !== undefined && parts[0] !== whole)) return parts;
  const byComma = parted(text, /,/);
  return byComma !== null && byComma.length > 1 && byComma.every(known) ? byComma : [whole];
}

/** Names in a cell that may hold several: owners, supporters. */
export function namesIn(text: string | null): readonly string[] {
  if (text === null) return [];
  return (parted(text, /[;|\n\r]+/) ?? []).filter((name) => !isNoKey(name));
}

function parted(text: string, separator: RegExp): string[] | null {
  const parts = text.split(separator).flatMap((part) => keyOf(part) ?? []);
  return parts.length === 0 ? null : parts;
}

function listOf(text: string): string[] | null {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.flatMap((item) => keyOf(item as RawCell) ?? []) : null;
  } catch {
    return null;
  }
}
