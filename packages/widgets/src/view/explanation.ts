import {
  explainGroup as traceGroup,
  explainRow as traceRow,
  formatNumber,
  type Computation,
  type TableIssue,
  type Scores,
  type Trace,
} from '@takar/core';
import { messagesOf, retell } from '../locale/full.js';
import type { Tongue } from '../locale/tongue.js';
import { policyBasis } from './provenance.js';
import { viewRow, type ViewOptions } from './view-row.js';

/** What a figure was computed by: the policy of the page, or one rule. */
export interface Basis {
  readonly kind: 'policy' | 'rule';
  readonly id: string;
  readonly title: string;
  readonly hash: string;
  readonly asOf: string | null;
}

/** A figure with everything that led to it, ready to be shown or copied. */
export interface Explanation {
  /** Row of the computation; null for the score of a group. */
  readonly row: number | null;
  readonly heading: string;
  /** Unit and period. */
  readonly context: string;
  /** The figure as written; null when there is none. */
  readonly figure: string | null;
  readonly statusWord: string | null;
  /** The band with its scale. */
  readonly bandLabel: string | null;
  readonly reason: string | null;
  /** Before cap and rounding, where that differs. */
  readonly raw: string | null;
  /** What the source published for the row, as written there. */
  readonly published: string | null;
  readonly trace: Trace;
  /** Null for what a table states and no rule computes. */
  readonly basis: Basis | null;
  readonly issues: readonly TableIssue[];
  /** Source column of the row, where the page named one. */
  readonly source: string | null;
}

/** Explains the achievement of a row. */
export function explainRow(computation: Computation, row: number, options: ViewOptions): Explanation {
  const view = viewRow(computation, row, options);
  const computed = computation.row(row);
  const { tongue } = options;
  return {
    row,
    heading: view.indicator,
    context: [view.unit, view.period].filter((part) => part !== null).join(' · '),
    figure: view.achievement === null ? null : view.figure,
    statusWord: view.statusWord,
    bandLabel: view.bandLabel,
    reason: view.reason,
    published: writtenOr(computed.input['published']),
    raw: rawText(computed.achievement, computed.achievementRaw, tongue),
    trace: traceRow(computation, row, messagesOf(tongue.core.locale)),
    basis: policyBasis(computation, tongue),
    issues: retell(computed.issues, tongue.core.locale),
    source: writtenOr(computed.input['source']),
  };
}

/** Which score is asked about. */
export interface ScoreQuestion {
  readonly scores: Scores;
  readonly index: number;
}

/** Explains the score of a group of rows. */
export function explainGroup(
  computation: Computation,
  { scores, index }: ScoreQuestion,
  { tongue }: ViewOptions,
): Explanation {
  const group = scores.groups[index];
  const trace = traceGroup(computation, scores, index, messagesOf(tongue.core.locale));
  return {
    row: null,
    heading: group?.unit ?? trace.label,
    context: group?.period ?? '',
    figure: trace.reason === null ? trace.text : null,
    statusWord: null,
    bandLabel: group?.bandLabel ?? null,
    reason: trace.reason === null ? null : trace.text,
    raw: null,
    published: null,
    trace,
    basis: policyBasis(computation, tongue),
    issues: retell(group?.issues ?? [], tongue.core.locale),
    source: null,
  };
}

function writtenOr(value: string | number | boolean | null | undefined): string | null {
  return value === undefined || value === null || value === '' ? null : String(value);
}

function rawText(achievement: number | null, raw: number | null, { core, words }: Tongue): string | null {
  if (achievement === null || raw === null || raw === achievement) return null;
  return words.percent(formatNumber(raw, core.numbers));
}
