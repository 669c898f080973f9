import { surveyCsv, type CsvSurvey, type StreamOptions } from '@takar/core/stream';
import type { Context } from '../commands/context.js';
import { CommandEnd, EXIT, type FileIssue } from '../exit.js';
import { checkMap } from '../input/indicators.js';
import type { BatchFile } from './batch-file.js';
import { openSource, unchanged } from './open-source.js';

/** The first reading of a file: what it found out, and what it noticed before the rows. A file that is no table ends the command. */
export async function survey(
  large: BatchFile,
  options: StreamOptions,
  map: Readonly<Record<string, string>>,
  { texts }: Context,
): Promise<{ readonly survey: CsvSurvey; readonly issues: readonly FileIssue[] }> {
  const { file } = large;
  const { survey: found, issues } = await surveyCsv(openSource(file, texts), options);
  await unchanged(large, texts);
  if (found === null) {
    const located = issues.map((issue) => ({ ...issue, file }));
    throw new CommandEnd(EXIT.unreadable, texts.files.unreadableTable(file), '', located);
  }
  checkMap([{ headers: found.top.header.headers, codes: [...found.ofTable] }], map, texts);
  return { survey: found, issues };
}
