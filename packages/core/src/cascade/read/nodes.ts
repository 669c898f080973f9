import { NO_PARENT, ABSENT_PARENT, type Links } from '../columns/links.js';
import { NO_LEVEL, type CascadeScheme } from '../scheme.js';
import { keysIn, keyOf } from './cell-key.js';
import type { CascadeSource, SourceRow } from './source.js';

/** The nodes that the statements of a source speak of. */
export interface Nodes {
  readonly length: number;
  readonly keys: readonly string[];
  readonly titles: readonly (string | null)[];
  readonly level: Uint8Array;
  readonly levelTexts: readonly (string | null)[];
  readonly links: Links;
  readonly parentKeys: readonly string[];
  /** First statement about each node. */
  readonly rowOf: readonly number[];
  /** Statements about each node: `rows[starts[i]]` up to `starts[i + 1]`. */
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
  readonly duplicates: readonly number[];
}

interface Open {
  readonly key: string;
  title: string | null;
  levelText: string | null;
  level: number;
  readonly rows: number[];
  /** What each statement adds: one that adds nothing is said twice. */
  readonly said: Set<string>;
}

/**
 * Gathers statements by their key. Statements with the id of a known node and another title or level, or that say the same
 * again, are nodes of their own: an id that is used twice.
 */
export function nodesOf(source: CascadeSource, levelOf: (text: string | null) => number, scheme: CascadeScheme): Nodes {
  const open: Open[] = [];
  const byKey = new Map<string, number[]>();
  const duplicates: number[] = [];
  for (const [row, statement] of source.rows.entries()) {
    const { key, title } = statement;
    const level = levelOf(statement.level);
    const same = byKey.get(key);
    const signature = signatureOf(source, row, statement);
    const known = same?.find((node) => isSame(open[node] as Open, statement, level));
    if (known !== undefined && !(source.hasIds && (open[known] as Open).said.has(signature))) {
      const node = open[known] as Open;
      node.rows.push(row);
      node.said.add(signature);
      node.title ??= title;
      if (node.level === NO_LEVEL) node.level = level;
      node.levelText ??= statement.level;
      continue;
    }
    const node = open.length;
    open.push({ key, title, level, levelText: statement.level, rows: [row], said: new Set([signature]) });
    if (same === undefined) byKey.set(key, [node]);
    else {
      same.push(node);
      if (source.hasIds && !statement.byTitle) duplicates.push(node);
    }
  }
  return { ...laidOut(open), duplicates, ...linked(source, open, byKey, scheme) };
}

/** Nodes known by their title are the same on the same level; an id is the same node under one title. */
function isSame(node: Open, { title, byTitle }: SourceRow, level: number): boolean {
  const sameLevel = node.level === level || node.level === NO_LEVEL || level === NO_LEVEL;
  return sameLevel && (byTitle || node.title === title || node.title === null || title === null);
}

const SAID = ['indicator', 'period', 'year', 'version', 'document', 'owner', 'person'] as const;

function signatureOf(source: CascadeSource, row: number, { parentText, parentKeys }: SourceRow): string {
  const said = SAID.map((field) => (source.fields.has(field) ? (keyOf(source.cell(row, field)) ?? '') : ''));
  return JSON.stringify([...said, keyOf(parentText) ?? '', ...parentKeys]);
}

function laidOut(open: readonly Open[]) {
  const starts = new Uint32Array(open.length + 1);
  open.forEach(({ rows }, node) => {
    starts[node + 1] = (starts[node] as number) + rows.length;
  });
  return {
    length: open.length,
    keys: open.map(({ key }) => key),
    titles: open.map(({ title }) => title),
    level: Uint8Array.from(open, ({ level }) => level),
    levelTexts: open.map(({ levelText }) => levelText),
    rowOf: open.map(({ rows }) => rows[0] as number),
    rows: Uint32Array.from(open.flatMap(({ rows }) => rows)),
    starts,
  };
}

/** Links from the keys that statements name; `0` is no parent unless some node is called so. */
function linked(
  source: CascadeSource,
  open: readonly Open[],
  byKey: ReadonlyMap<string, readonly number[]>,
  scheme: CascadeScheme,
): { readonly links: Links; readonly parentKeys: readonly string[] } {
  const starts = new Uint32Array(open.length + 1);
  const parents: number[] = [];
  const parentKeys: string[] = [];
  const known = (key: string): boolean => byKey.has(key);
  open.forEach((node, at) => {
    const seen = new Set<string>();
    for (const row of node.rows) {
      const { parentText, parentKeys: given } = source.rows[row] as SourceRow;
      for (const key of [...given, ...(parentText === null ? [] : keysIn(parentText, known))]) {
        if (seen.has(key) || (key === '0' && !known(key))) continue;
        seen.add(key);
        parents.push(nearestAbove(byKey.get(key) ?? [], at, open, scheme));
        parentKeys.push(key);
      }
    }
    if (seen.size === 0) {
      parents.push(NO_PARENT);
      parentKeys.push('');
    }
    starts[at + 1] = parents.length;
  });
  return { links: { starts, parents: Int32Array.from(parents) }, parentKeys };
}

/** Of nodes with one key, the first; of nodes with one title, the one whose level stands closest above. */
function nearestAbove(
  candidates: readonly number[],
  child: number,
  open: readonly Open[],
  scheme: CascadeScheme,
): number {
  const [first] = candidates;
  if (first === undefined) return ABSENT_PARENT;
  if (candidates.length === 1) return first;
  const rank = (node: number): number => {
    const level = scheme.levels[(open[node] as Open).level];
    return level === undefined ? NaN : level.stage * 1000 + level.rank;
  };
  const below = rank(child);
  let best = candidates.find((node) => node !== child) ?? first;
  let closest = -Infinity;
  for (const node of candidates) {
    const above = rank(node);
    if (node === child || !(above < below) || above <= closest) continue;
    closest = above;
    best = node;
  }
  return best;
}
