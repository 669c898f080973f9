import type { Severity } from '@takar/core';
import type { FileIssue } from '../exit.js';
import type { Texts } from '../locale/texts.js';
import { oneLine } from '../text/plain.js';
import type { Style } from '../text/style.js';
import { hang } from '../text/wrap.js';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];
/** Places of one kind of issue that are shown. */
const SHOWN = 3;

interface Group {
  readonly first: FileIssue;
  readonly issues: FileIssue[];
}

/** Issues by kind, the worst first: how many, the first of them with their places, and what to do. */
export function* issueText(issues: readonly FileIssue[], texts: Texts, style: Style, width: number): Generator<string> {
  if (issues.length === 0) return;
  yield style.strong(texts.words.issues(issues.length));
  for (const group of grouped(issues)) yield* groupText(group, texts, style, width);
}

function grouped(issues: readonly FileIssue[]): Group[] {
  const groups = new Map<string, Group>();
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.code}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { first: issue, issues: [issue] });
    else known.issues.push(issue);
  }
  return [...groups.values()].sort((a, b) => ORDER.indexOf(a.first.severity) - ORDER.indexOf(b.first.severity));
}

function* groupText({ first, issues }: Group, texts: Texts, style: Style, width: number): Generator<string> {
  const word = texts.words.severity[first.severity];
  const colour = first.severity === 'error' ? style.error : first.severity === 'warning' ? style.warning : style.faint;
  yield `${colour(word)} ${issues.length}× ${style.faint(first.code)}`;
  for (const issue of issues.slice(0, SHOWN)) {
    const place = placeOf(issue, texts);
    yield* hang('  - ', `${place === '' ? '' : `${place}: `}${oneLine(issue.message)}`, width);
  }
  if (issues.length > SHOWN) yield `    ${texts.words.andMore(issues.length - SHOWN)}`;
  if (first.hint !== '') yield* hang('  → ', oneLine(first.hint), width);
}

/** `capaian.csv:12:5`, as editors write a place; the row where the source has no lines. */
function placeOf({ file, line, column, path }: FileIssue, texts: Texts): string {
  if (line === undefined) {
    const row = /^\/rows\/(\d+)/.exec(path)?.[1];
    const parts = [
      file === undefined ? '' : oneLine(file),
      row === undefined ? '' : `${texts.words.row} ${Number(row) + 1}`,
    ];
    return parts.filter((part) => part !== '').join(', ');
  }
  const at = column === undefined ? String(line) : `${line}:${column}`;
  return file === undefined ? `${texts.words.line} ${at}` : `${oneLine(file)}:${at}`;
}
