/** A value of Arrow or Parquet as a figure or text: whole numbers of 64 bits become doubles where they fit, else text. */
export function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return value === undefined ? null : value;
}
