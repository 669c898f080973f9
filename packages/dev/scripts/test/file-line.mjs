/** The line of one test file: what passed, failed and was skipped in it, and how long its tests took. */
export function fileLine(name, { passed, failed, skipped, milliseconds }) {
  const word = failed > 0 ? 'FAILED' : 'ok    ';
  const rest = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${word} ${name}: ${passed} passed, ${failed} failed${rest}, ${(milliseconds / 1000).toFixed(1)} s`;
}
