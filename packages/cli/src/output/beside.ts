type Row = Readonly<Record<string, unknown>>;

/**
 * The columns of a source row with what was computed for it. Where a column has the name of a computed one, the computed
 * one keeps the name and the column goes by `input:<name>`.
 */
export function beside(input: Row, computed: Row): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(input))
    put(row, Object.hasOwn(computed, key) ? `input:${key}` : key, value);
  for (const [key, value] of Object.entries(computed)) put(row, key, value);
  return row;
}

/** A header may be called `__proto__`. */
function put(row: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(row, key, { value, enumerable: true, configurable: true, writable: true });
  else row[key] = value;
}
