import type { ReportDocument } from '@takar/report';
import type { Context } from '../commands/context.js';
import type { FileIssue } from '../exit.js';
import { appraisalDraft, evaluationDraft, renjaDraft } from './evaluation.js';
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

type Load = Parameters<typeof indicatorDraft>[2];

const ofIndicators = (load: Load, planning = false): ReportKind => ({
  draft: (files, context) => indicatorDraft(files, context, load, { planning }),
});

/** Every kind, by the word after `takar report`. */
export const REPORT_KINDS: Readonly<Record<string, ReportKind>> = {
  lkjip: ofIndicators(async () => (await import('@takar/report')).draftLkjip),
  evaluasi: { draft: evaluationDraft },
  skp: { draft: appraisalDraft },
  e81: { draft: renjaDraft },
  'perjanjian-kinerja': ofIndicators(async () => (await import('@takar/report')).draftAgreement, true),
  'rencana-aksi': ofIndicators(async () => (await import('@takar/report')).draftActionPlan, true),
  'formulir-pengukuran': ofIndicators(async () => (await import('@takar/report')).draftMeasurement),
};
