import type { Sheet } from '@takar/core';
import { evenSheets } from '@takar/core/stream';

/** A table in a file that is read part by part, from the beginning as often as is asked. */
export interface SheetParts {
  /** Rows of all parts, as the file says. */
  readonly rows: number;
  /** The parts, some ten thousand rows each; at least one, which may have no rows. Throws where one cannot be read. */
  readonly sheets: () => AsyncGenerator<Sheet>;
}

/** Parts of a source that gives sheets of any size; fewer or more rows than the file says are an error. */
export function sheetParts(rows: number, open: () => AsyncIterable<Sheet>): SheetParts {
  async function* all(): AsyncGenerator<Sheet> {
    let seen = 0;
    for await (const sheet of open()) {
      seen += sheet.rowCount;
      yield sheet;
    }
    if (seen !== rows) throw new RangeError(`${seen} rows instead of ${rows}`);
  }
  return { rows, sheets: () => evenSheets(all()) };
}
