import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { CommandEnd, EXIT } from '../exit.js';
import type { Texts } from '../locale/texts.js';
import { nearest } from '../text/nearest.js';
import { oneLine } from '../text/plain.js';

/** Why a file cannot be read, in words: exit 3. */
export function readError(file: string, error: unknown, texts: Texts): CommandEnd {
  const { files } = texts;
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return fileEnd('file/not-found', file, files.notFound(file), files.notFoundHint(neighbours(file)));
  }
  if (code === 'EISDIR') return fileEnd('file/folder', file, files.folder(file), files.folderHint);
  if (code === 'EACCES' || code === 'EPERM') {
    return fileEnd('file/no-permission', file, files.noPermission(file), files.permissionHint);
  }
  const why = code ?? (error instanceof Error ? error.message : String(error));
  return fileEnd('file/unreadable', file, files.unreadable(file, oneLine(why)), files.permissionHint);
}

/** An input that cannot be used at all, as an issue of its own so that JSON readers see it too. */
export function fileEnd(code: string, file: string, message: string, hint: string): CommandEnd {
  return new CommandEnd(EXIT.unreadable, message, hint, [{ code, severity: 'error', message, hint, path: '', file }]);
}

/** Code of an error of the operating system, as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}

function neighbours(file: string): string[] {
  try {
    return nearest(basename(file), readdirSync(dirname(file))).map(oneLine);
  } catch {
    return [];
  }
}
