// Drafts of accountability documents, and how they are written.
export { readAbout } from './about/read-about.js';
export type { AboutReading } from './about/read-about.js';
export { NOTHING_SAID } from './about/about.js';
export type { About, Party } from './about/about.js';
export type {
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
export type { Drafted } from './kinds/lkjip/lkjip.js';
export { writeHtml } from './html/write-html.js';
