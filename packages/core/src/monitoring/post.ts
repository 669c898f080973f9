import { lineOf } from '../data/named-columns.js';
import { looksLikeNip } from '../personnel/nip.js';

/** A post as it is written; null for a text that holds the number of a civil servant (NIP): persons are not shown. */
export function postOf(written: string | null): string | null {
  const text = lineOf(written);
  return text === null || looksLikeNip(text) ? null : text;
}
