import type { Locale } from '@takar/core';
import { ID_WORDS, type CoreWords } from './core-words.js';
import { ID } from './id.js';
import type { WidgetMessages } from './messages.js';

/** A language: what pictures need of core's words, and what the widgets say. */
export interface Tongue {
  readonly core: CoreWords;
  readonly words: WidgetMessages;
}

const INDONESIAN: Tongue = { core: ID_WORDS, words: ID };
let english: Tongue | null = null;

/** A language that is there already; null for one that `learn` has to bring. */
export function tongueOf(locale: Locale): Tongue | null {
  return locale === 'id' ? INDONESIAN : english;
}

/** Brings a language. Indonesian is always there; English comes with the first page that asks for it. */
export async function learn(locale: Locale): Promise<Tongue> {
  if (locale === 'en' && english === null) ({ ENGLISH: english } = await import('./english.js'));
  return tongueOf(locale) ?? INDONESIAN;
}
