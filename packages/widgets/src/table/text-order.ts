/**
 * Codes of texts in the order of a language: only distinct texts are compared, however many rows there are. Missing
 * texts get NaN, which `numberOrder` puts last.
 */
export function textRanks(texts: (index: number) => string | null, length: number, locale: string): Float64Array {
  const codes = new Map<string, number>();
  const of = new Int32Array(length);
  for (let i = 0; i < length; i += 1) {
    const text = texts(i);
    if (text === null) {
      of[i] = -1;
      continue;
    }
    let code = codes.get(text);
    if (code === undefined) {
      code = codes.size;
      codes.set(text, code);
    }
    of[i] = code;
  }
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const ranks = new Float64Array(codes.size);
  [...codes].sort(([a], [b]) => compare(a, b)).forEach(([, code], rank) => (ranks[code] = rank));
  const keys = new Float64Array(length);
  for (let i = 0; i < length; i += 1) keys[i] = (of[i] as number) < 0 ? NaN : (ranks[of[i] as number] as number);
  return keys;
}
