import type { Locale } from '@takar/core';
import { ID_WORDS, type CoreWords } from './core-words.js';
import type { English } from './english.js';
import { ID } from './id.js';
import type { WidgetMessages } from './messages.js';

/** A language: what pictures need of core's words, and what the widgets say. */
export interface Tongue {
  readonly core: CoreWords;
  readonly words: WidgetMessages;
}

const INDONESIAN: Tongue = { core: ID_WORDS, words: ID };
let english: English | null = null;

/** A language that is there already; null for one that `learn` has to bring. */
export function tongueOf(locale: Locale): Tongue | null {
  return locale === 'id' ? INDONESIAN : (english?.tongue ?? null);
}

/** English where a page has asked for it and it has come. */
export function englishWords(): English | null {
  return english;
}

/**
 * Brings a language. Indonesian is always there; English comes with the first page that asks for it. Where its chunk is
 * missing the page stays in Indonesian, and the console says which file is.
 */
export async function learn(locale: Locale): Promise<Tongue> {
  if (locale === 'en' && english === null) {
    try {
      ({ ENGLISH: english } = await import('./english.js'));
    } catch (error) {
      console.warn('Takar: no English: takar.en.js is missing', error);
    }
  }
  return tongueOf(locale) ?? INDONESIAN;
}
