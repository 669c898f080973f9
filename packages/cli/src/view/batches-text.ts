import { formatNumber } from '@takar/core';
import type { ComputedParts } from '@takar/core/stream';
import type { ComputingSettings } from '../options/computing.js';
import { hang } from '../text/wrap.js';
import { policyLines } from './compute-text.js';
import { scoreText } from './group-text.js';
import type { View } from './view.js';

/** A table that was computed in batches, for a terminal: by which policy, how many rows, and the scores of the units. */
export function* batchesText(all: ComputedParts, settings: ComputingSettings, view: View): Generator<string> {
  const { texts, messages, width } = view;
  const policy = all.policy();
  if (policy === undefined) return;
  yield* policyLines({ policy, scale: settings.scale }, settings, [], view);
  yield '';
  if (all.rows === 0) yield texts.words.noRows;
  else yield* hang('', texts.words.computedRows(formatNumber(all.rows, messages.numbers)), width);
  yield* scoreText(all.scores(messages), settings.scale, view);
}
