import { EN } from './en.js';
import { ID } from './id.js';
import type { Texts } from './texts.js';

/** Texts of the command line in a language. */
export function textsOf(locale: 'id' | 'en'): Texts {
  return locale === 'en' ? EN : ID;
}
