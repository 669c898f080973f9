import {
  compute,
  PEMDA_UNCAPPED,
  type AchievementPolicy,
  type Computation,
  type IndicatorOptions,
  type IndicatorTable,
  type IssueTexts,
  type Sheet,
} from '@takar/core';
import { part, SourceError } from './problem.js';
import { readSheet } from './read-sheet.js';

/** Attributes that decide how rows are read and computed. */
export interface ComputeSettings {
  readonly messages: IssueTexts;
  readonly policy: string | null;
  readonly numbers: string | null;
  /** `header:field` pairs, parted by commas. */
  readonly map: string | null;
  readonly polarity: string | null;
  readonly asOf: string | null;
}

/**
 * Reads a sheet as indicators and computes them by the policy; core does all of it. A promise where the table or the
 * policy needs a part that is not loaded yet.
 */
export function computeSheet(sheet: Sheet, settings: ComputeSettings): Computation | Promise<Computation> {
  const table = readSheet(sheet, readingOptions(settings));
  const policy = settings.policy ? policyNamed(settings.policy) : PEMDA_UNCAPPED;
  const computed = (rows: IndicatorTable, by: AchievementPolicy): Computation =>
    compute(rows, {
      policy: by,
      messages: settings.messages,
      ...(settings.asOf === null ? {} : { asOf: settings.asOf }),
    });
  if (table instanceof Promise || policy instanceof Promise)
    return Promise.all([table, policy]).then((both) => computed(...both));
  return computed(table, policy);
}

async function policyNamed(id: string): Promise<AchievementPolicy> {
  const { POLICIES } = await part(import('./policies.js'));
  const policy = POLICIES.find((each) => each.id === id);
  if (policy === undefined) throw new SourceError('policy');
  return policy;
}

function readingOptions({ messages, numbers, map, polarity }: ComputeSettings): IndicatorOptions {
  return {
    messages,
    ...(numbers === null ? {} : { numbers: numbers as 'auto' }),
    ...(map === null ? {} : { map: pairsOf(map) }),
    ...(polarity === null ? {} : { polarity: polarity as 'maximise' }),
  };
}

/** `"realisasi_tw1:realisation, tgt:target"` as an object. A header may hold colons; the last one parts. */
export function pairsOf(map: string): Readonly<Record<string, string>> {
  const pairs: Record<string, string> = {};
  for (const pair of map.split(',')) {
    const at = pair.lastIndexOf(':');
    if (at > 0) pairs[pair.slice(0, at).trim()] = pair.slice(at + 1).trim();
  }
  return pairs;
}
