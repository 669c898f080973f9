import type { ReportDocument } from '@takar/report';
import type { Context } from '../commands/context.js';
import type { FileIssue } from '../exit.js';
import { indicatorDraft } from './indicators.js';

/** A drafted document with the issues of reading, computing and drafting. */
export interface DraftedReport {
  readonly document: ReportDocument;
  readonly issues: readonly FileIssue[];
}

/** A kind of document that `takar report` drafts. */
export interface ReportKind {
  readonly draft: (files: readonly string[], context: Context) => Promise<DraftedReport>;
}

/** Every kind, by the word after `takar report`. */
export const REPORT_KINDS: Readonly<Record<string, ReportKind>> = {
  lkjip: {
    draft: (files, context) => indicatorDraft(files, context, async () => (await import('@takar/report')).draftLkjip),
  },
};
