import { compute } from '@takar/core';
import { compile } from '@takar/core/batch';
import type { Drafted, IndicatorDraft } from '@takar/report';
import { issuesOf } from '../commands/compute.js';
import type { Context } from '../commands/context.js';
import { isLong, readInput } from '../input/indicators.js';
import { computingSettings } from '../options/computing.js';
import { readingSettings } from '../options/reading.js';
import type { DraftedReport } from './kinds.js';
import { draftOptions } from './options.js';

/** A document made from rows of indicators, read and computed as `takar compute` does. */
export async function indicatorDraft(
  files: readonly string[],
  context: Context,
  load: () => Promise<(options: IndicatorDraft) => Promise<Drafted>>,
  { planning }: { readonly planning: boolean },
): Promise<DraftedReport> {
  const { parsed, texts, messages, progress } = context;
  const settings = await computingSettings(parsed, texts, messages);
  const input = await readInput(files, await readingSettings(parsed, texts), context);
  progress.stage(texts.words.computing, undefined, isLong(input));
  const computation = compute(input.table, { ...settings, messages, compile });
  const sources = input.files.map(({ where, sha256, table }) => ({ name: where, sha256, rows: table.length }));
  const { options, issues: said } = await draftOptions(sources, context);
  const draft = await load();
  const { document, issues } = await draft({ ...options, computation });
  // A plan has no realisation yet, and that is no fault of its data.
  const found = issuesOf(input, computation.issues).filter(
    ({ code, path }) => !planning || code !== 'table/missing-column' || path !== '/realisation',
  );
  return { document, issues: [...found, ...said, ...issues] };
}
