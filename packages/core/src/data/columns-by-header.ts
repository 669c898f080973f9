/** Columns of each header, in their order: found once, for the aliases that are looked for are many. */
export function columnsByHeader(headers: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [column, header] of headers.entries()) {
    const columns = found.get(header) ?? [];
    columns.push(column);
    found.set(header, columns);
  }
  return found;
}
