import type { IndicatorComparison } from '@takar/core';
import type { Draft } from '../../model/draft.js';
import type { IndicatorDraft, Speech } from '../common/context.js';
import type { Scope } from '../common/scope.js';
import type { CommonWords } from '../common/words.js';
import type { LkjipWords } from './words.js';

/** What every part of the chapter is written from. */
export interface LkjipParts {
  readonly draft: Draft;
  readonly scope: Scope;
  readonly compared: readonly IndicatorComparison[];
  readonly speech: Speech;
  readonly options: IndicatorDraft;
  readonly words: LkjipWords;
  readonly common: CommonWords;
}
