import type { OutlineLine } from './outline.js';

/** What a reader has opened, and what was searched for. */
export interface TreeState {
  /** Lines whose children are shown. */
  readonly open: ReadonlySet<number>;
  /** Lines that fit what was searched for; null where nothing was. */
  readonly hits: ReadonlySet<number> | null;
}

/** A line that is shown. */
export interface ShownLine {
  readonly line: number;
  readonly expanded: boolean;
  readonly hit: boolean;
}

/** Most lines that are open at first. */
const FIRST = 40;

/** Levels that are open at first: as many as leave a picture that can be overlooked, and always the roots. */
export function openAtFirst(lines: readonly OutlineLine[]): ReadonlySet<number> {
  const counts: number[] = [];
  for (const { depth } of lines) counts[depth] = (counts[depth] ?? 0) + 1;
  let shown = 0;
  let level = 0;
  while (level < counts.length && (level < 1 || shown + (counts[level] ?? 0) <= FIRST)) shown += counts[level++] ?? 0;
  return opened(lines, level - 1);
}

/** All lines above a level that have children. */
export function opened(lines: readonly OutlineLine[], level: number): ReadonlySet<number> {
  return new Set(lines.flatMap(({ depth, below }, line) => (depth < level && below > 0 ? [line] : [])));
}

/** Lines that are shown: those whose parents are all open; of a search those that fit, with the way to them. */
export function shownLines(lines: readonly OutlineLine[], { open, hits }: TreeState): readonly ShownLine[] {
  const kept = hits === null ? null : withWay(lines, hits);
  const shown: ShownLine[] = [];
  for (let line = 0; line < lines.length; line += 1) {
    const { below } = lines[line] as OutlineLine;
    if (kept !== null && !kept.has(line)) continue;
    const expanded = below > 0 && (kept === null ? open.has(line) : isWay(lines, line, kept));
    shown.push({ line, expanded, hit: hits?.has(line) ?? false });
    if (kept === null && !expanded) line += below;
  }
  return shown;
}

function withWay(lines: readonly OutlineLine[], hits: ReadonlySet<number>): ReadonlySet<number> {
  const kept = new Set<number>();
  for (const hit of hits) for (let at = hit; at >= 0 && !kept.has(at); at = lines[at]?.parent ?? -1) kept.add(at);
  return kept;
}

/** True for a line that leads to a hit below it. */
function isWay(lines: readonly OutlineLine[], line: number, kept: ReadonlySet<number>): boolean {
  const end = line + (lines[line]?.below ?? 0);
  for (let at = line + 1; at <= end; at += 1) if (kept.has(at)) return true;
  return false;
}

/** The line above a line that is shown itself, or the line. */
export function shownOf(lines: readonly OutlineLine[], shown: readonly ShownLine[], line: number): number {
  const known = new Set(shown.map((each) => each.line));
  let at = line;
  while (at >= 0 && !known.has(at)) at = lines[at]?.parent ?? -1;
  return at < 0 ? (shown[0]?.line ?? 0) : at;
}
