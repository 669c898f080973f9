import { nodeName, type Cascade } from './cascade.js';
import { parentsOf } from './columns/links.js';
import { nearlySame } from './nearly-same.js';
import { levelKeyOf, pairNodes } from './pair-nodes.js';
import { categoryOf, figureOf, periodOf, sameText, sameUnit, seriesOf, unitOf } from './series.js';

/** What can change between two versions of a tree. */
export const TREE_CHANGES = [
  'added',
  'removed',
  'moved',
  'renamed',
  'relevelled',
  'reowned',
  'reweighted',
  'retargeted',
  'indicator-added',
  'indicator-removed',
  'unit-changed',
  'polarity-changed',
] as const;

/** One change between two versions of a tree. */
export interface TreeChange {
  readonly kind: (typeof TREE_CHANGES)[number];
  /** What both versions call the node: its id, else its level and text. */
  readonly key: string;
  readonly title: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
  /** Indicator and period that it is about. */
  readonly indicator?: string;
  readonly period?: string;
  /** Node in the older and in the newer version. */
  readonly old: number | null;
  readonly new: number | null;
}

/**
 * What changed between two versions of a tree: nodes that came, went, moved under another parent, were renamed or given to
 * another owner, and indicators whose targets, units or polarities changed. Nodes are matched by their ids; where a file
 * has none, by level and text, so that a node that moved is still the same. A text in other letters, blanks or punctuation
 * is the same node, renamed.
 */
export function diffCascades(before: Cascade, after: Cascade): readonly TreeChange[] {
  const { oldOf, gone, oldKeys, newKeys } = pairNodes(before, after);
  const changes: TreeChange[] = [];
  oldOf.forEach((was, node) => {
    const key = newKeys[node] as string;
    if (was === null) changes.push(change('added', key, null, node, null, nodeName(after, node)));
    else changes.push(...ofNode(key, was, node));
  });
  for (const node of gone) {
    changes.push(change('removed', oldKeys[node] as string, node, null, nodeName(before, node), null));
  }
  return changes;

  function change(
    kind: TreeChange['kind'],
    key: string,
    was: number | null,
    node: number | null,
    from: string | number | null,
    to: string | number | null,
  ): TreeChange {
    const title = node === null ? nodeName(before, was as number) : nodeName(after, node);
    return { kind, key, title, before: from, after: to, old: was, new: node };
  }

  function* ofNode(key: string, was: number, node: number): Iterable<TreeChange> {
    const differs = (kind: TreeChange['kind'], from: string | null, to: string | null): TreeChange[] =>
      sameText(from) === sameText(to) ? [] : [change(kind, key, was, node, from, to)];
    // a parent that was renamed is still the same parent
    const moved =
      above(before, was, (parent) => String(parent)) !==
      above(after, node, (parent) => String(oldOf[parent] ?? `new ${newKeys[parent]}`));
    if (moved) yield change('moved', key, was, node, parentNames(before, was), parentNames(after, node));
    const [words, newWords] = [before.titles[was] ?? null, after.titles[node] ?? null];
    if (words !== newWords) yield change('renamed', key, was, node, words, newWords);
    yield* differs('relevelled', levelKeyOf(before, was), levelKeyOf(after, node));
    yield* differs('reowned', before.texts.owner[was] ?? null, after.texts.owner[node] ?? null);
    const [from, to] = [weightOf(before, was), weightOf(after, node)];
    if (from !== to) yield change('reweighted', key, was, node, from, to);
    yield* ofIndicators(key, was, node);
  }

  function* ofIndicators(key: string, was: number, node: number): Iterable<TreeChange> {
    const older = seriesOf(before, was);
    const newer = seriesOf(after, node);
    for (const [name, rows] of newer) {
      const known = older.get(name);
      const indicator = after.indicators.names[rows[0] as number] ?? '';
      if (known === undefined) {
        yield { ...change('indicator-added', key, was, node, null, indicator), indicator };
        continue;
      }
      for (const row of rows) {
        const period = periodOf(after, row);
        const partner =
          known.find((other) => periodOf(before, other) === period) ??
          (known.length === 1 && rows.length === 1 ? known[0] : undefined);
        const place = { indicator, ...(period === null ? {} : { period }) };
        if (partner !== undefined) for (const each of ofRows(key, was, node, partner, row)) yield { ...each, ...place };
        else yield { ...change('indicator-added', key, was, node, null, indicator), ...place };
      }
    }
    for (const [name, rows] of older) {
      const indicator = before.indicators.names[rows[0] as number] ?? '';
      if (!newer.has(name)) yield { ...change('indicator-removed', key, was, node, indicator, null), indicator };
    }
  }

  function* ofRows(key: string, was: number, node: number, older: number, newer: number): Iterable<TreeChange> {
    const [from, to] = [figureOf(before, 'target', older), figureOf(after, 'target', newer)];
    const isSame = from === to || (from !== null && to !== null && nearlySame(from, to, 0));
    if (!isSame) yield change('retargeted', key, was, node, from, to);
    const [unit, newUnit] = [unitOf(before, older), unitOf(after, newer)];
    if (!sameUnit(unit ?? '', newUnit ?? '')) yield change('unit-changed', key, was, node, unit, newUnit);
    const [polarity, newPolarity] = [categoryOf(before, 'polarity', older), categoryOf(after, 'polarity', newer)];
    if (polarity !== newPolarity) yield change('polarity-changed', key, was, node, polarity, newPolarity);
  }
}

/** The parents of a node by their keys, in an order that rows do not matter to. */
function above(cascade: Cascade, node: number, keyOf: (parent: number) => string): string {
  const parents = parentsOf(cascade.links, node).map(keyOf);
  return JSON.stringify(parents.sort());
}

function parentNames(cascade: Cascade, node: number): string | null {
  const names = parentsOf(cascade.links, node).map((parent) => nodeName(cascade, parent));
  return names.length === 0 ? null : names.sort().join('; ');
}

function weightOf({ weight }: Cascade, node: number): number | null {
  const own = weight[node] as number;
  return own === own ? own : null;
}
