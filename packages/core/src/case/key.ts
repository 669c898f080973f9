/** A name without case, punctuation and spaces, as inputs and categories are compared. */
export function keyOf(name: string): string {
  return name
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '_');
}
