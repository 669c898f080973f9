import type { DraftOptions, Paper, SourceFile } from '@takar/report';
import { normalPeriod, parsePeriod } from '@takar/core';
import type { Context } from '../commands/context.js';
import { usageError, type FileIssue } from '../exit.js';
import { readJsonFile } from '../options/computing.js';
import { valueOf } from '../options/parse.js';
import { dateOf } from '../options/values.js';
import { version } from '../version.js';

/** What every document is drafted with, from the options and from what `--about` says. */
export async function draftOptions(
  sources: readonly SourceFile[],
  { parsed, texts, messages }: Context,
): Promise<{ readonly options: DraftOptions; readonly issues: readonly FileIssue[] }> {
  const { NOTHING_SAID, readAbout } = await import('@takar/report');
  const file = valueOf(parsed, 'about');
  const { about, issues } =
    file === undefined
      ? { about: NOTHING_SAID, issues: [] }
      : readAbout(await readJsonFile(file, texts), messages.locale);
  const wanted = valueOf(parsed, 'period');
  const period = wanted === undefined ? null : (normalPeriod(wanted) ?? parsePeriod(wanted));
  if (wanted !== undefined && period === null) throw usageError(texts.usage.notAPeriod(wanted));
  return {
    options: {
      messages,
      about: period === null ? about : { ...about, period: period.text },
      paper: (valueOf(parsed, 'paper') ?? 'a4') as Paper,
      sources,
      software: `takar ${version()}`,
      asOf: dateOf('as-of', valueOf(parsed, 'as-of'), texts) ?? about.date,
    },
    issues: issues.map((issue) => ({ ...issue, ...(file === undefined ? {} : { file }) })),
  };
}
