import type { CaseResult, Trace } from '@takar/core';
import type { Explanation } from './explanation.js';

/** What the page says of a figure beside what the rule says. */
export interface CaseHeading {
  readonly heading: string;
  /** Unit and period. */
  readonly context?: string;
  /** The figure as written; the text of the trace when not given. */
  readonly figure?: string;
  readonly statusWord?: string | null;
  readonly bandLabel?: string | null;
  /** Row of the source, when the figure belongs to one. */
  readonly row?: number | null;
}

/** Explains what one rule answered for one case. */
export function explainCase(result: CaseResult, told: CaseHeading): Explanation {
  const { trace } = result;
  const missing = result.reason !== null;
  return {
    row: told.row ?? null,
    heading: told.heading,
    context: told.context ?? '',
    figure: missing ? null : (told.figure ?? trace.text),
    statusWord: told.statusWord ?? null,
    bandLabel: told.bandLabel ?? null,
    reason: missing ? trace.text : null,
    raw: null,
    published: null,
    trace,
    basis: { kind: 'rule', id: result.rule, title: titleOf(trace), hash: result.hash, asOf: result.asOf },
    issues: result.issues,
    source: null,
  };
}

function titleOf({ rule, label }: Trace): string {
  return rule?.title ?? label;
}
