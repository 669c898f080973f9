import type { Messages } from '../locale/messages.js';
import type { TableIssue } from '../issue-table.js';
import { parsePeriod } from '../time/parse-period.js';
import { appraisalIssue } from './appraisal-issues.js';
import { appraisalRegime, type AppraisalRegime, type AppraisalRegimeId } from './regime.js';

/**
 * Whose result it is, and whether an office has decided it. What is computed is a proposal: UU 27/2022 gives everyone the
 * right not to be subject to a decision that only a machine made.
 */
export interface PersonalResult {
  readonly subject: 'person';
  readonly standing: 'proposed' | 'decided';
  /** The office that decided; null for a proposal. */
  readonly decidedBy: string | null;
}

/** How an appraisal is made. */
export interface AppraisalOptions {
  readonly messages: Messages;
  /** What is appraised, as `2019`, `2021-S2`, `2023-Q1`; its last day decides the version of every rule. */
  readonly period: string;
  /** The office that decided the appraisal; a proposal without it. */
  readonly decidedBy?: string;
}

/** Standing of a result: decided where an office is named. */
export function personal({ decidedBy }: Pick<AppraisalOptions, 'decidedBy'>): PersonalResult {
  const office = decidedBy?.trim() ?? '';
  return office === ''
    ? { subject: 'person', standing: 'proposed', decidedBy: null }
    : { subject: 'person', standing: 'decided', decidedBy: office };
}

/** A period that was read, with its regime. */
export interface AppraisedPeriod {
  readonly period: string;
  /** Last day. */
  readonly end: string;
  readonly regime: AppraisalRegime;
}

/** The period of an appraisal, or what is wrong with it: unreadable, or appraised by another regime. */
export function appraisedPeriod(
  { period, messages: { locale } }: AppraisalOptions,
  wanted: AppraisalRegimeId,
): { readonly appraised: AppraisedPeriod | null; readonly issues: readonly TableIssue[] } {
  const read = parsePeriod(period);
  if (read === null) {
    return {
      appraised: null,
      issues: [appraisalIssue('appraisal/period-unreadable', locale, { path: '/period' }, { period })],
    };
  }
  const regime = appraisalRegime(read.end);
  if (regime?.id !== wanted) {
    const place = { path: '/period', ...(regime === null ? {} : { citation: regime.citations[0] }) };
    const values = { period: read.text, regime: regime?.title[locale] ?? '-' };
    return { appraised: null, issues: [appraisalIssue('appraisal/other-regime', locale, place, values)] };
  }
  return { appraised: { period: read.text, end: read.end, regime }, issues: [] };
}
