/** Lines on which rows begin, kept as jumps: most files have one line a row. */
export class LineIndex {
  readonly #rows: number[] = [];
  readonly #shifts: number[] = [];
  #last = Number.NaN;

  /** Notes the line (from 1) of the next row. */
  add(row: number, line: number): void {
    const shift = line - row;
    if (this.#last === shift) return;
    this.#last = shift;
    this.#rows.push(row);
    this.#shifts.push(shift);
  }

  /** Line of a row; undefined before the first. */
  line(row: number): number | undefined {
    let low = 0;
    let high = this.#rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#rows[middle] as number) <= row) low = middle + 1;
      else high = middle;
    }
    const shift = this.#shifts[low - 1];
    return shift === undefined ? undefined : row + shift;
  }
}
