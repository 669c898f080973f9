import { readNumber } from '../data/read-number.js';
import type { Inputs } from '../expression/evaluate.js';

/** Most events that are told one by one. */
const MOST = 10_000;
/** Upper end of a class that has none, as `> 90`. */
const OPEN_END = 1e6;

/**
 * Events counted by class, as `{"1-30": 2, "31-60": 1, "> 90": 1}`, one by one: each has the upper end of its class under
 * `name` and the lower under `name_from`. Null where a class or a count cannot be read.
 */
export function readClasses(counts: Readonly<Record<string, unknown>>, name: string): readonly Inputs[] | null {
  const events: Inputs[] = [];
  for (const [text, given] of Object.entries(counts)) {
    const ends = endsOf(text);
    const count = countOf(given);
    if (ends === null || count === null || events.length + count > MOST) return null;
    for (let i = 0; i < count; i += 1) events.push({ [name]: ends.to, [`${name}_from`]: Math.max(1, ends.from) });
  }
  return events;
}

function countOf(given: unknown): number | null {
  const count = typeof given === 'string' ? readNumber(given, 'id').value : given;
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : null;
}

const WITHOUT_UNIT = /(menit|minutes?|mnt|min)\.?$/;

/** Ways to print a class of whole numbers, with its ends. */
const CLASSES: readonly (readonly [RegExp, (first: number, second: number) => readonly [from: number, to: number]])[] =
  [
    [/^(\d+) *(?:-|–|_|s\/?d|sampai|to) *(\d+)$/, (from, to) => [from, to]],
    [/^(?:<=|≤|s\/d|sampai) *(\d+)$/, (to) => [1, to]],
    [/^< *(\d+)$/, (end) => [1, end - 1]],
    [/^> *(\d+)$/, (end) => [end + 1, OPEN_END]],
    [/^(?:>=|≥) *(\d+)$/, (from) => [from, OPEN_END]],
    [/^(\d+) *(?:\+|ke atas|or more)$/, (from) => [from, OPEN_END]],
  ];

function endsOf(text: string): { readonly from: number; readonly to: number } | null {
  const plain = text.trim().toLowerCase().replace(WITHOUT_UNIT, '').trim();
  for (const [pattern, ends] of CLASSES) {
    const found = pattern.exec(plain);
    if (found === null) continue;
    const [from, to] = ends(Number(found[1]), Number(found[2]));
    return from <= to ? { from, to } : null;
  }
  return null;
}
