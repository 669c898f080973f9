import type { ReportDocument } from '@takar/report';
import type { Context } from '../commands/context.js';
import type { FileIssue } from '../exit.js';
import { indicatorDraft } from './indicators.js';
import { sourceDraft, tableDraft } from './source.js';

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

const ofSource = (load: Parameters<typeof sourceDraft>[2]): ReportKind => ({
  draft: (files, context) => sourceDraft(files, context, load),
});

/** Every kind, by the word after `takar report`. */
export const REPORT_KINDS: Readonly<Record<string, ReportKind>> = {
  lkjip: ofIndicators(async () => (await import('@takar/report')).draftLkjip),
  evaluasi: ofSource(async () => (await import('@takar/report')).draftEvaluation),
  skp: ofSource(async () => (await import('@takar/report')).draftAppraisal),
  e81: {
    draft: (files, context) => tableDraft(files, context, async () => (await import('@takar/report')).draftRenja),
  },
  'perjanjian-kinerja': ofIndicators(async () => (await import('@takar/report')).draftAgreement, true),
  'rencana-aksi': ofIndicators(async () => (await import('@takar/report')).draftActionPlan, true),
  'formulir-pengukuran': ofIndicators(async () => (await import('@takar/report')).draftMeasurement),
};
