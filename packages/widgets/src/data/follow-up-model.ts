import type { Issue, TableIssue } from '@takar/core';
import type { FollowUps } from '@takar/core/monitoring';
import type { Basis } from '../view/explanation.js';

/** Recommendations with what became of them. */
export interface FollowUpModel {
  readonly followUps: FollowUps;
  /** Unknown statuses and days that could not be read. */
  readonly issues: readonly TableIssue[];
  readonly basis: Basis;
  readonly faults: readonly Issue[];
}
