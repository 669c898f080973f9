import { textsOf, type Computation, type TextField } from '@takar/core';

/** Positions of the rows of a period and a unit; null stands for all. */
export function rowsShown({ table }: Computation, period: string | null, unit: string | null): Uint32Array {
  const wanted = [wish('period', period), wish('unit', unit)].filter((each) => each !== null);
  const rows = new Uint32Array(table.length);
  let count = 0;
  for (let row = 0; row < table.length; row += 1) if (wanted.every((fits) => fits(row))) rows[count++] = row;
  return rows.subarray(0, count);

  function wish(field: TextField, text: string | null): ((row: number) => boolean) | null {
    if (text === null) return null;
    const key = text.normalize('NFC').trim();
    const column = textsOf(table, field);
    return (row) => column?.values[row] === key;
  }
}

/** Rows that filters let through, kept until data or filters change. */
export class ShownRows {
  #of: Computation | null = null;
  #key = '';
  #rows: Uint32Array = new Uint32Array(0);

  rows(computation: Computation, period: string | null, unit: string | null): Uint32Array {
    const key = JSON.stringify([period, unit]);
    if (this.#of !== computation || this.#key !== key) {
      this.#of = computation;
      this.#key = key;
      this.#rows = rowsShown(computation, period, unit);
    }
    return this.#rows;
  }
}
