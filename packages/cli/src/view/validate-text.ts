import type { Severity } from '@takar/core';
import type { CheckCode } from '@takar/core/cascade';
import type { FileIssue } from '../exit.js';
import type { TreeInput } from '../input/tree.js';
import { oneLine } from '../text/plain.js';
import { hang, wrap } from '../text/wrap.js';
import { citationText } from './citation.js';
import { levelCounts } from './level-counts.js';
import type { View } from './view.js';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** What the checks found, for a terminal: by kind, the worst first, each fault with its place, and what to do about it. */
export function* validateText(
  { name, cascade }: TreeInput,
  found: {
    readonly issues: readonly FileIssue[];
    readonly notRun: readonly CheckCode[];
    readonly off: readonly CheckCode[];
  },
  view: View,
): Generator<string> {
  const { texts, style, width } = view;
  const { tree, words } = texts;
  yield style.strong(`${oneLine(name)} · ${tree.nodes(cascade.length)} · ${tree.shape[cascade.format]}`);
  const counts = levelCounts(cascade, texts);
  if (counts !== '') yield* wrap(counts, width);
  yield '';
  yield style.strong(
    found.issues.length === 0 ? tree.clean : tree.found(ORDER.map((severity) => count(found.issues, severity))),
  );
  for (const group of grouped(found.issues)) {
    const [first] = group as [FileIssue];
    const colour =
      first.severity === 'error' ? style.error : first.severity === 'warning' ? style.warning : style.faint;
    const source = first.citation === undefined ? '' : ` · ${citationText(first.citation)}`;
    yield `${colour(words.severity[first.severity])} ${group.length}× ${style.faint(`${first.code}${source}`)}`;
    for (const issue of group) {
      const place = placeOf(issue, view);
      yield* hang('  - ', `${place === '' ? '' : `${place}: `}${oneLine(issue.message)}`, width);
    }
    if (first.hint !== '') yield* hang('  → ', oneLine(first.hint), width);
  }
  if (found.notRun.length > 0) {
    yield '';
    yield* hang('', `${tree.notRun(found.notRun.length)} ${names(found.notRun)}.`, width);
  }
  if (found.off.length > 0) yield* hang('', `${tree.off(found.off.length)} ${names(found.off)}.`, width);
}

function count(issues: readonly FileIssue[], severity: Severity): number {
  return issues.filter((issue) => issue.severity === severity).length;
}

function grouped(issues: readonly FileIssue[]): readonly (readonly FileIssue[])[] {
  const groups = new Map<string, FileIssue[]>();
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  const rank = ([issue]: readonly FileIssue[]): number => ORDER.indexOf(issue?.severity ?? 'info');
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

function placeOf({ line, column, path }: FileIssue, { texts }: View): string {
  if (line !== undefined) return `${texts.words.line} ${column === undefined ? line : `${line}:${column}`}`;
  const row = /^\/rows\/(\d+)/.exec(path)?.[1];
  return row === undefined ? path : `${texts.words.row} ${Number(row) + 1}`;
}

function names(codes: readonly CheckCode[]): string {
  return codes.map((code) => code.replace('cascade/', '')).join(', ');
}
