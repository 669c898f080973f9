import type { Rule } from '../regulation/rule.js';
import { inputNamed } from './input-named.js';
import { keyOf } from './key.js';

/** Names under which a case says which table, scheme, decree or post it means, where a rule has no input of that name. */
export const SELECTORS: ReadonlySet<string> = new Set([
  ...['table', 'tabel', 'scheme', 'skema', 'variant', 'varian', 'version', 'versi', 'preset', 'policy', 'kebijakan'],
  ...[
    'regulation',
    'peraturan',
    'regulasi',
    'instrument',
    'decree',
    'keputusan',
    'pergub',
    'perbup',
    'perka',
    'practice',
  ],
  ...['region', 'daerah', 'jurisdiction', 'yurisdiksi', 'ministry', 'kementerian', 'agency', 'instansi', 'family'],
  ...['rule', 'aturan', 'scale', 'skala', 'method', 'metode', 'criterion', 'kriteria_penilaian'],
  ...['role', 'peran', 'kelompok', 'kelompok_jabatan', 'position', 'jabatan', 'post'],
]);

/** Words that tell nothing apart. */
export const FILLERS: ReadonlySet<string> = new Set([
  'no',
  'nomor',
  'number',
  'tahun',
  'of',
  'the',
  'dan',
  'and',
  'tentang',
  'rule',
  'aturan',
]);

/** Words of a text, without case and punctuation. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word));
}

/** Whether a name in a case says which of several computations is meant. */
export function isSelector(name: string, value: unknown, { inputs }: Pick<Rule, 'inputs'>): value is string | number {
  const plain = typeof value === 'string' || typeof value === 'number';
  return plain && SELECTORS.has(keyOf(name)) && inputNamed(inputs, name) === undefined;
}

/** Whether a rule is what a text means: every word of it stands in the rule's id, titles, source, jurisdiction or names. */
export function isMeant(rule: VariantWords, text: string | number): boolean {
  const known = KNOWN.get(rule) ?? knownOf(rule);
  KNOWN.set(rule, known);
  const words = wordsOf(String(text));
  return words.length > 0 && words.every((word) => known.has(word));
}

/** What a rule is told by. */
export type VariantWords = Partial<Pick<Rule, 'id' | 'title' | 'citation' | 'jurisdiction' | 'knownAs'>>;

const KNOWN = /* @__PURE__ */ new WeakMap<VariantWords, ReadonlySet<string>>();

function knownOf({ id, title, citation, jurisdiction, knownAs = [] }: VariantWords): ReadonlySet<string> {
  const texts = [id, title?.id, title?.en, citation?.instrument, citation?.article, jurisdiction, ...knownAs];
  return new Set(texts.flatMap((text) => wordsOf(text ?? '')));
}
