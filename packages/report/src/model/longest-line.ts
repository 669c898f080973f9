/** Signs of the longest line of a text. */
export function longestLine(text: string): number {
  return Math.max(...text.split('\n').map(({ length }) => length));
}
