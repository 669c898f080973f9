import type { Paragraph, TextRun } from 'docx';
import { safeText } from '../model/safe-text.js';
import type { Docx } from './library.js';

/** How a text is set. Sizes are half points. */
export interface TextStyle {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
  readonly color?: string;
}

/** Options of a paragraph of the library, without its content. */
export type ParagraphStyle = Omit<
  Exclude<ConstructorParameters<typeof Paragraph>[0], string>,
  'text' | 'children' | 'run'
>;

/** A text as runs, its line breaks kept. */
export function runs({ TextRun }: Docx, text: string, style: TextStyle = {}): TextRun[] {
  return safeText(text)
    .split('\n')
    .map((line, i) => new TextRun({ text: line, ...style, ...(i === 0 ? {} : { break: 1 }) }));
}

/** A text as a paragraph. */
export function paragraph(docx: Docx, text: string, style: TextStyle, how: ParagraphStyle = {}): Paragraph {
  return new docx.Paragraph({ ...how, children: runs(docx, text, style) });
}
