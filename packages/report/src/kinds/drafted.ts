import type { TableIssue } from '@takar/core';
import type { ReportDocument } from '../model/document.js';

/** A drafted document, and what it lacks. */
export interface Drafted {
  readonly document: ReportDocument;
  readonly issues: readonly TableIssue[];
}

/** A source that no document can be made of; the issues say why. */
export interface NotDrafted {
  readonly document: null;
  readonly issues: readonly TableIssue[];
}
