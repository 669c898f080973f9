import { readValue } from '../case/read-value.js';
import type { OutputCategory } from '../regulation/rule-output.js';
import { termInput } from './predicates.js';

/** Term that a word stands for, in full, by its key or by its abbreviation; null where it stands for none. */
export function readTerm(text: string, terms: readonly OutputCategory[]): OutputCategory | null {
  const key = readValue(text, termInput('term', terms, []));
  return terms.find((term) => term.key === key) ?? null;
}
