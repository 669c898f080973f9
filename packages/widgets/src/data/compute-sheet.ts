import {
  compute,
  PEMDA_UNCAPPED,
  type Computation,
  type ComputeOptions,
  type IndicatorOptions,
  type IndicatorTable,
  type IssueTexts,
  type Sheet,
} from '@takar/core';
import { part } from './problem.js';
import { readSheet } from './read-sheet.js';

/** Attributes that decide how rows are read and computed. */
export interface ComputeSettings {
  readonly messages: IssueTexts;
  readonly policy?: string | null;
  readonly numbers?: string | null;
  /** `header:field` pairs, parted by commas. */
  readonly map?: string | null;
  readonly polarity?: string | null;
  readonly asOf?: string | null;
  /** Whether rules run as WebAssembly with vectors, which the policy of the page has to allow. */
  readonly vectors?: boolean;
}

/** By which policy rows are computed, and by which reader of rules. */
export type ComputeWay = Pick<ComputeOptions, 'policy' | 'compile'>;

/**
 * Reads a sheet as indicators and computes them by the policy; core does all of it. A promise where the table or the
 * policy needs a part that is not loaded yet.
 */
export function computeSheet(sheet: Sheet, settings: ComputeSettings): Computation | Promise<Computation> {
  const table = readSheet(sheet, readingOptions(settings));
  const way = settings.policy || settings.vectors ? named(settings) : DEFAULT;
  const computed = (rows: IndicatorTable, by: ComputeWay): Computation =>
    compute(rows, { ...by, messages: settings.messages, ...(settings.asOf && { asOf: settings.asOf }) });
  if (table instanceof Promise || way instanceof Promise)
    return Promise.all([table, way]).then((both) => computed(...both));
  return computed(table, way);
}

const DEFAULT: ComputeWay = { policy: PEMDA_UNCAPPED };

async function named(settings: ComputeSettings): Promise<ComputeWay> {
  return (await part(import('./compute-ways.js'))).wayNamed(settings);
}

function readingOptions({ messages, numbers, map, polarity }: ComputeSettings): IndicatorOptions {
  return {
    messages,
    ...(numbers && { numbers: numbers as 'auto' }),
    ...(map && { map: pairsOf(map) }),
    ...(polarity && { polarity: polarity as 'maximise' }),
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
