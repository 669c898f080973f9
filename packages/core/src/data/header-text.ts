/**
 * A header as aliases are compared: lower case, without accents of Latin letters, with runs of anything but letters,
 * digits and `%` as one blank. `Capaian (%)`, `capaian_%` and `CAPAIAN %` are one.
 */
export function normalHeader(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** A normal header without a year and without units in it: `target tahun 2023` is `target`, `realisasi %` is `realisasi`, `target k` of form E.81 is `target`. */
export function bareHeader(normal: string): string {
  return normal
    .replace(/\b(?:tahun|thn|th|ta|year)?\s?(?:19|20)\d\d\b/g, ' ')
    .replace(/(?:^|\s)(?:%|persen|rp|rupiah|tahun|k)(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
