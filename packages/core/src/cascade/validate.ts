import type { IssueTexts } from '../locale/messages.js';
import { nodeName, type Cascade } from './cascade.js';
import { CHECKS, type CheckCode } from './checks/all.js';
import type { Check, CheckContext, Finding } from './checks/check.js';
import { cyclesOf } from './columns/cycles.js';
import { createCascadeIssue, type CascadeIssue } from './issue.js';
import { NO_LEVEL, usedLevels } from './scheme.js';
import { STANDARD_SETTINGS, type CascadeSettings } from './settings.js';

/** What the checks say of a cascade. */
export interface Validation {
  readonly nodes: number;
  /** Faults in the order of the nodes. */
  readonly issues: readonly (CascadeIssue & { readonly node: string })[];
  /** Checks whose columns the file lacks. */
  readonly notRun: readonly CheckCode[];
  /** Checks that the settings switch off. */
  readonly off: readonly CheckCode[];
}

/** Faults of one code that are told one by one; the rest is counted. */
const KEPT = 1000;

/**
 * Checks a cascade by the rules of ORG-CSC-04 and what the settings of an agency make of them. A check whose columns the
 * file lacks does not run and is listed; a fault that follows from another is told once, at its cause.
 *
 * @example
 * const { cascade } = readCascade(sheetFromCells(['id', 'parent'], [['a', ''], ['b', 'x']]), { messages: ID });
 * validateCascade(cascade as Cascade, { messages: ID }).issues[0]?.code; // 'cascade/orphan'
 */
export function validateCascade(
  cascade: Cascade,
  options: { readonly messages: IssueTexts; readonly settings?: CascadeSettings },
): Validation {
  const { messages, settings = STANDARD_SETTINGS } = options;
  const flagged = new Map<string, Set<number>>([['cascade/cycle:all', cycleMembers(cascade)]]);
  const levelName = (level: number): string => cascade.scheme.levels[level]?.label[messages.locale] ?? '';
  const context: CheckContext = {
    cascade,
    settings,
    used: usedLevels(cascade.level),
    flagged: (code) => flagged.get(code) ?? NOBODY,
    levelName,
  };
  const issues: { readonly node: number; readonly issue: CascadeIssue & { readonly node: string } }[] = [];
  const notRun: CheckCode[] = [];
  const off: CheckCode[] = [];
  for (const check of CHECKS as readonly Check<CheckCode>[]) {
    if (!settings.on.has(check.code)) off.push(check.code);
    else if (!hasColumns(check, cascade)) notRun.push(check.code);
    else {
      const nodes = new Set<number>();
      flagged.set(check.code, nodes);
      let count = 0;
      for (const finding of check.find(context)) {
        nodes.add(finding.node);
        count += 1;
        if (count <= KEPT) issues.push({ node: finding.node, issue: issueOf(check, finding) });
      }
      if (count > KEPT) issues.push({ node: Infinity, issue: rest(check.code, count - KEPT) });
    }
  }
  issues.sort((a, b) => a.node - b.node);
  return { nodes: cascade.length, issues: issues.map(({ issue }) => issue), notRun, off };

  function issueOf(check: Check<CheckCode>, { node, row, field, values }: Finding) {
    const level = cascade.level[node] as number;
    const named = { title: nodeName(cascade, node), level: level === NO_LEVEL ? undefined : levelName(level) };
    const place = row === undefined ? cascade.place(node, field) : cascade.indicatorPlace(row, field);
    const severity = settings.severity[check.code] ?? check.severity;
    const where = { ...place, citation: check.citation };
    return {
      ...createCascadeIssue(messages.locale, check.code, severity, where, { ...named, ...values }),
      node: cascade.ids[node] as string,
    };
  }

  function rest(code: CheckCode, count: number) {
    const values = { code, count };
    return { ...createCascadeIssue(messages.locale, 'cascade/more-issues', 'info', { path: '' }, values), node: '' };
  }
}

const NOBODY: ReadonlySet<number> = /* @__PURE__ */ new Set<number>();

/** True when the file has a filled cell for everything that a check needs. */
function hasColumns({ needs, code }: Check, { fields, hasIds }: Cascade): boolean {
  if (code === 'cascade/duplicate-id') return hasIds;
  return needs.every((need) => (typeof need === 'string' ? fields.has(need) : need.some((field) => fields.has(field))));
}

function cycleMembers({ links, length }: Cascade): Set<number> {
  return new Set(cyclesOf(links, length).flat());
}
