/** A value of Arrow or Parquet as a figure or text: whole numbers of 64 bits become doubles where they fit, else text. */
export function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return value === undefined ? null : value;
}

/** A list or an object of Arrow or Parquet as JSON, with whole numbers of 64 bits as `plainValue` has them. */
export function jsonOf(value: object): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? plainValue(each) : each));
}
