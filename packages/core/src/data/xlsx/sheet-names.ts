/** Letters that a tab's name may have. */
const LONGEST = 31;

/** Names as tabs of a workbook can hold them: no `[ ] : * ? / \`, not empty, at most 31 letters, each once whatever its case. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, i) => {
    const plain = name
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    const base = plain === '' ? `Sheet${i + 1}` : plain;
    let unique = base.slice(0, LONGEST).trimEnd();
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) {
      const ending = ` (${count})`;
      unique = base.slice(0, LONGEST - ending.length).trimEnd() + ending;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
