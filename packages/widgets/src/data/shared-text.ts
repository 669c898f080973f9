import type { TextOfData } from './fetch-text.js';

/** Texts that a source of the page has fetched for its widgets, by address. */
const texts = new Map<string, Promise<TextOfData>>();

/** The text of an address that a source fetches for others; undefined for all others. */
export function sharedText(address: URL): Promise<TextOfData> | undefined {
  return texts.get(address.href);
}

/** Gives what an address holds to all who ask for it, until `null` takes it back. */
export function shareText(address: URL, text: Promise<TextOfData> | null): void {
  if (text === null) texts.delete(address.href);
  else texts.set(address.href, text);
}
