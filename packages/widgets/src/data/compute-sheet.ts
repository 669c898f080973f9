import { compute, readIndicators, type Computation, type IssueTexts, type Sheet } from '@takar/core';
import { policyNamed } from './policies.js';
import { SourceError } from './problem.js';

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

/** Reads a sheet as indicators and computes them by the policy; core does all of it. */
export function computeSheet(sheet: Sheet, settings: ComputeSettings): Computation {
  const { messages } = settings;
  const policy = policyNamed(settings.policy);
  if (policy === undefined) throw new SourceError('policy');
  const table = readIndicators(sheet, {
    messages,
    ...(settings.numbers === null ? {} : { numbers: settings.numbers as 'auto' }),
    ...(settings.map === null ? {} : { map: pairsOf(settings.map) }),
    ...(settings.polarity === null ? {} : { polarity: settings.polarity as 'maximise' }),
  });
  return compute(table, { policy, messages, ...(settings.asOf === null ? {} : { asOf: settings.asOf }) });
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
