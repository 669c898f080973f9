const STANDARD = 100;
const LEAST = 40;

/** Columns of a terminal; elsewhere what `COLUMNS` says, else 100. */
export function widthOf(stream: { readonly isTTY?: boolean; readonly columns?: number }): number {
  const named = Number.parseInt(process.env.COLUMNS ?? '', 10);
  const width = stream.isTTY === true ? stream.columns : named;
  return width !== undefined && width > 0 ? Math.max(LEAST, width) : STANDARD;
}
