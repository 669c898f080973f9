import {
  computePlainly,
  type Computation,
  type ComputeOptions,
  type IndicatorOptions,
  type IndicatorTable,
  type IssueTexts,
  type Sheet,
} from '@takar/core';
import { part } from './problem.js';
import { readSheet } from './read-sheet.js';

/** By which day rows are computed. */
export type ComputeDay = Pick<ComputeOptions, 'messages' | 'asOf'>;

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

/**
 * Reads a sheet as indicators and computes them by the policy; core does all of it. A promise where the table or the
 * policy needs a part that is not loaded yet.
 */
export function computeSheet(sheet: Sheet, settings: ComputeSettings): Computation | Promise<Computation> {
  const table = readSheet(sheet, readingOptions(settings));
  const computed = (rows: IndicatorTable): Computation | Promise<Computation> =>
    plainly(rows, settings) ?? byTree(rows, settings);
  return table instanceof Promise ? table.then(computed) : computed(table);
}

/** The default, which most pages take; null for all else. */
function plainly(rows: IndicatorTable, { policy, vectors, ...settings }: ComputeSettings): Computation | null {
  return policy || vectors ? null : computePlainly(rows, dayOf(settings));
}

async function byTree(rows: IndicatorTable, settings: ComputeSettings): Promise<Computation> {
  return (await part(import('./compute-ways.js'))).computeByTree(rows, settings, dayOf(settings));
}

/** The day that counts for all rows, where one is named, and the words of issues. */
function dayOf({ messages, asOf }: ComputeSettings): ComputeDay {
  return { messages, ...(asOf && { asOf }) };
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
  return Object.fromEntries(
    map.split(',').flatMap((pair) => {
      const at = pair.lastIndexOf(':');
      return at > 0 ? [[pair.slice(0, at).trim(), pair.slice(at + 1).trim()]] : [];
    }),
  );
}
