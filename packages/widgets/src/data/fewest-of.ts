/** Fewest people that a row of staff stands for; 0 where there are no rows. */
export function fewestOf(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((fewest, { count }) => (fewest === 0 ? count : Math.min(fewest, count)), 0);
}
