import { readFile } from 'node:fs/promises';
import type { ReportDocument } from '@takar/report';
import { PeerError } from '@takar/table/files';
import type { Context } from '../commands/context.js';
import { CommandEnd, EXIT, usageError } from '../exit.js';
import { peerEnd } from '../input/file-tables.js';
import { readError } from '../input/read-error.js';
import { valueOf } from '../options/parse.js';

/** Writes a document in the form that was asked for. A terminal cannot show DOCX. */
export async function writeReport(document: ReportDocument, format: 'html' | 'docx', context: Context): Promise<void> {
  const { TemplateError, writeDocx, writeHtml } = await import('@takar/report');
  if (format === 'html') return context.write([writeHtml(document)]);
  const { parsed, texts } = context;
  if (valueOf(parsed, 'out') === undefined && process.stdout.isTTY) throw usageError(texts.usage.outNeeded('docx'));
  const file = valueOf(parsed, 'template');
  try {
    await context.write([
      await writeDocx(document, file === undefined ? {} : { template: await templateOf(file, context) }),
    ]);
  } catch (error) {
    if (error instanceof PeerError) throw peerEnd(error, '--to docx', texts);
    if (!(error instanceof TemplateError) || file === undefined) throw error;
    const { message, hint } = texts.files.template[error.problem](file);
    throw new CommandEnd(EXIT.unreadable, message, hint);
  }
}

async function templateOf(file: string, { texts }: Context): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw readError(file, error, texts);
  }
}
