import type { ReportDocument } from '../../model/document.js';
import type { Draft } from '../../model/draft.js';
import type { DraftOptions } from './context.js';

/** What a kind of document says of itself. */
export interface Frame {
  readonly title: string;
  readonly agency: string;
  readonly year: string;
  readonly landscape: boolean;
  /** Whether the letterhead stands above it. */
  readonly letter: boolean;
  readonly footer: string;
}

/** A draft as a document. */
export function documentOf(
  draft: Draft,
  { title, agency, year, landscape, letter, footer }: Frame,
  options: DraftOptions,
): ReportDocument {
  const { about, messages, paper, asOf } = options;
  const line = title.replaceAll('\n', ' – ');
  return {
    title: line,
    locale: messages.locale,
    paper,
    landscape,
    letterhead: letter ? about.letterhead : [],
    blocks: draft.blocks,
    footer,
    day: asOf,
    fields: {
      judul: line,
      instansi: agency,
      tahun: year,
      tempat: about.place ?? '',
      tanggal: about.date ?? '',
    },
  };
}
