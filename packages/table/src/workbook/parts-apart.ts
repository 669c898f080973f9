import { bytesOfLetters, holdsWord, lettersOf } from './letter-bytes.js';
import { raisedStyles, repeatsTooOften, withSpansApart } from './ods-content.js';
import { withInlineApart } from './raised-text.js';
import type { ZipEntry } from '@takar/core/xlsx';

/**
 * The parts of a workbook as its reader may see them: with raised digits apart from those beside them, where only the text of a part
 * tells of them. A fault where a sheet of ODS repeats what it holds more often than any table does.
 */
export function partsApart(parts: readonly ZipEntry[]): readonly ZipEntry[] | 'too-large' {
  const content = parts.find(({ name }) => name === 'content.xml');
  if (content !== undefined) return repeatsTooOften(content.bytes) ? 'too-large' : odsApart(parts, content);
  return parts.map((part) => {
    if (!/worksheets\/[^/]*\.xml$/i.test(part.name) || !holdsWord(part.bytes, 'vertAlign')) return part;
    return { name: part.name, bytes: bytesOfLetters(withInlineApart(lettersOf(part.bytes))) };
  });
}

function odsApart(parts: readonly ZipEntry[], content: ZipEntry): readonly ZipEntry[] {
  const styled = parts.filter(
    ({ name, bytes }) => (name === 'content.xml' || name === 'styles.xml') && holdsWord(bytes, 'text-position'),
  );
  const raised = new Set(styled.flatMap(({ bytes }) => raisedStyles(lettersOf(bytes))));
  if (raised.size === 0) return parts;
  const bytes = bytesOfLetters(withSpansApart(lettersOf(content.bytes), raised));
  return parts.map((part) => (part === content ? { name: part.name, bytes } : part));
}
