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
