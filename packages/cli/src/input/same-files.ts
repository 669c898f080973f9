import type { FileIssue } from '../exit.js';
import type { Texts } from '../locale/texts.js';
import type { ReadFile } from './indicators.js';

/** Files that hold the same bytes, as one that was named twice or saved twice: their rows count as often. */
export function sameFiles(files: readonly ReadFile[], texts: Texts): FileIssue[] {
  const byBytes = new Map<string, string[]>();
  for (const { sha256, sheet, where } of files) {
    const key = `${sha256} ${sheet ?? ''}`;
    byBytes.set(key, [...(byBytes.get(key) ?? []), where]);
  }
  return [...byBytes.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      code: 'source/same-file',
      severity: 'warning',
      message: texts.words.sameFiles(same),
      hint: texts.words.sameFilesHint,
      path: '',
      file: same[0] as string,
    }));
}
