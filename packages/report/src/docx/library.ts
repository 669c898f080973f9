import type * as docx from 'docx';
import { PeerError } from '@takar/table/files';

/** The library that writes DOCX, an optional peer. */
export type Docx = typeof docx;

/** Loads it, or says how to install it. */
export async function docxLibrary(): Promise<Docx> {
  try {
    return await import('docx');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error;
    throw new PeerError('docx');
  }
}
