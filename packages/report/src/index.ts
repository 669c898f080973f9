// Drafts of accountability documents, and how they are written.
export { readAbout } from './about/read-about.js';
export type { AboutReading } from './about/read-about.js';
export { NOTHING_SAID } from './about/about.js';
export type { About, Party } from './about/about.js';
export type {
  Bar,
  Block,
  Facts,
  Figure,
  Heading,
  PageBreak,
  Paper,
  Paragraph,
  ReportDocument,
  Signature,
  Signatures,
  TableBlock,
  TableColumn,
  TableRow,
} from './model/document.js';
export type { DraftOptions, IndicatorDraft, SourceFile } from './kinds/common/context.js';
export { draftLkjip } from './kinds/lkjip/lkjip.js';
export type { Drafted, NotDrafted } from './kinds/drafted.js';
export { draftAgreement } from './kinds/forms/agreement.js';
export { draftActionPlan } from './kinds/forms/action-plan.js';
export { draftMeasurement } from './kinds/forms/measurement.js';
export { draftRenja } from './kinds/renja/renja.js';
export type { RenjaDraft } from './kinds/renja/renja.js';
export { draftAppraisal } from './kinds/appraisal/appraisal.js';
export type { AppraisalDraft } from './kinds/appraisal/appraisal.js';
export { draftEvaluation } from './kinds/evaluation/evaluation.js';
export type { EvaluationDraft } from './kinds/evaluation/evaluation.js';
export { TemplateError, writeDocx } from './docx/write-docx.js';
export type { DocxOptions } from './docx/write-docx.js';
export { writeHtml } from './html/write-html.js';
