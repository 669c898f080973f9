import { arrowFault } from '@takar/core/arrow';
import type { Scenarios } from '../../kept/scenarios.js';
import { ARROW_FILE, ARROW_STREAM } from './arrow-bytes.js';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** What is told of bytes when those at each place in turn are others: stretches of places with one answer. */
function altered(bytes: Uint8Array, step: number, alter: (copy: Uint8Array, at: number) => void): string[] {
  const told: string[] = [];
  let from = 0;
  let before = '';
  for (let at = 0; at <= bytes.length - step; at += step) {
    const copy = bytes.slice();
    alter(copy, at);
    const answer = String(arrowFault(copy));
    if (at > 0 && answer !== before) told.push(`${from}–${at - step}: ${before}`);
    if (answer !== before) from = at;
    before = answer;
  }
  return [...told, `${from}–: ${before}`];
}

const word = (value: number) => (copy: Uint8Array, at: number) => new DataView(copy.buffer).setInt32(at, value, true);

const [FILE, STREAM] = [bytesOf(ARROW_FILE), bytesOf(ARROW_STREAM)];

export const ARROW_SCENARIOS: Scenarios = {
  'an Arrow file, cut at each eighth place': () =>
    Array.from({ length: FILE.length / 8 }, (_, end) => String(arrowFault(FILE.slice(0, end * 8)))),
  'an Arrow stream, cut at each place': () =>
    Array.from({ length: STREAM.length }, (_, end) => arrowFault(STREAM.slice(0, end))).filter((answer) => answer === null).length,
  'an Arrow file, each byte another': () => altered(FILE, 1, (copy, at) => (copy[at] = (copy[at] as number) ^ 255)),
  'an Arrow stream, each byte one more': () => altered(STREAM, 1, (copy, at) => (copy[at] = (copy[at] as number) + 1)),
  'an Arrow file, each word negative': () => altered(FILE, 4, word(-1)),
  'an Arrow file, each word zero': () => altered(FILE, 4, word(0)),
  'an Arrow stream, each word zero': () => altered(STREAM, 4, word(0)),
  'an Arrow stream, each word as long as the bytes': () => altered(STREAM, 4, word(STREAM.length)),
  'an Arrow file, each word very large': () => altered(FILE, 4, word(0x7fffffff)),
};
