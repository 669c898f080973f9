/** A normal header without a year and without units in it: `target tahun 2023` is `target`, `realisasi %` is `realisasi`, `target k` of form E.81 is `target`. */
export function bareHeader(normal: string): string {
  return normal
    .replace(/\b(?:tahun|thn|th|ta|year)?\s?(?:19|20)\d\d\b/g, ' ')
    .replace(/(?:^|\s)(?:%|persen|rp|rupiah|tahun|k)(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
