import { EN } from './en.js';
import { ID } from './id.js';
import type { Locale, Messages } from './messages.js';

/** Texts of a language; Indonesian is the default everywhere. */
export function messagesOf(locale: Locale): Messages {
  return locale === 'en' ? EN : ID;
}
