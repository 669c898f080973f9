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
  /** The first of them, as many as are shown. */
  readonly shown: FileIssue[];
  count: number;
}

/** Issues by kind: how many, and the first of them. What is not shown is only counted, so that a million fit in memory. */
export class IssueGroups {
  readonly #groups = new Map<string, Group>();

  constructor(issues: Iterable<FileIssue> = []) {
    this.add(issues);
  }

  /** Adds issues behind those that are there. */
  add(issues: Iterable<FileIssue>): void {
    for (const issue of issues) this.#add(issue, 1);
  }

  /** Adds what another one has gathered. */
  merge(other: IssueGroups): void {
    for (const { shown, count } of other.#groups.values()) {
      for (const issue of shown) this.#add(issue, 1);
      this.#groupOf(shown[0] as FileIssue).count += count - shown.length;
    }
  }

  get count(): number {
    return [...this.#groups.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** True where one of them is an error. */
  get hasErrors(): boolean {
    return [...this.#groups.values()].some(({ shown }) => shown[0]?.severity === 'error');
  }

  /** The worst first. */
  all(): readonly Group[] {
    const rank = ({ shown: [first] }: Group): number => ORDER.indexOf((first as FileIssue).severity);
    return [...this.#groups.values()].sort((a, b) => rank(a) - rank(b));
  }

  #add(issue: FileIssue, count: number): void {
    const group = this.#groupOf(issue);
    group.count += count;
    if (group.shown.length < SHOWN) group.shown.push(issue);
  }

  #groupOf({ severity, code }: FileIssue): Group {
    const key = `${severity} ${code}`;
    const group = this.#groups.get(key) ?? { shown: [], count: 0 };
    this.#groups.set(key, group);
    return group;
  }
}

/** Issues by kind, the worst first: how many, the first of them with their places, and what to do. */
export function* issueText(groups: IssueGroups, texts: Texts, style: Style, width: number): Generator<string> {
  if (groups.count === 0) return;
  yield style.strong(texts.words.issues(groups.count));
  for (const group of groups.all()) yield* groupText(group, texts, style, width);
}

function* groupText({ shown, count }: Group, texts: Texts, style: Style, width: number): Generator<string> {
  const [first] = shown as [FileIssue];
  const word = texts.words.severity[first.severity];
  const colour = first.severity === 'error' ? style.error : first.severity === 'warning' ? style.warning : style.faint;
  yield `${colour(word)} ${count}× ${style.faint(first.code)}`;
  for (const issue of shown) {
    const place = placeOf(issue, texts);
    yield* hang('  - ', `${place === '' ? '' : `${place}: `}${oneLine(issue.message)}`, width);
  }
  if (count > SHOWN) yield `    ${texts.words.andMore(count - SHOWN)}`;
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
