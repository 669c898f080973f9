import type { IndicatorTable } from './indicator-table.js';
import { readWith, type IndicatorOptions } from './read-with.js';
import type { ReaderParts } from './reader-parts.js';
import type { Sheet } from './sheet.js';

/**
 * Parts of the reader: `HEADERS` for headers that are not among the plainest, `FIGURES` for cells that are no plain figure, `NOTATIONS` for numbers that read two ways or lie far apart, `WORDS`
 * for rarer words of polarities, periods and the like, `WIDE` for tables with a column a period, and rows that may be headers of other tables.
 */
export type ReaderPartName = 'headers' | 'figures' | 'notations' | 'words' | 'wide';

/** Ends a reading that needs a part which is not here; never leaves this file. */
class PartNeeded extends Error {
  readonly part: ReaderPartName;

  constructor(part: ReaderPartName) {
    super(part);
    this.part = part;
  }
}

/** What each part of the reader brings, its name first. */
const BROUGHT = [
  'headers tall match mapped',
  'figures oddCell grades remarks',
  'notations notations scaleJumps',
  'words synonym status period note splitUnits',
  'wide wide pair header',
];

const NO_PARTS = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ BROUGHT.flatMap((line) => {
    const [part, ...names] = line.split(' ');
    const needed = (): never => {
      throw new PartNeeded(part as ReaderPartName);
    };
    return names.map((name) => [name, needed]);
  }),
) as unknown as ReaderParts;

/**
 * The same as `readIndicators` with the parts of the reader that are there; the name of the part that the table needs
 * beside them, where it needs one. Tables of plain figures in known words need none. So a page loads what its tables
 * need: it brings the part and reads again.
 *
 * @example
 * readPartly(sheetFromCells(['Target', 'Realisasi'], [['80,5', '79,39']]), { messages: ID }, {}); // the table
 * readPartly(sheetFromCells(['Target', 'Realisasi'], [['BB', 'A']]), { messages: ID }, {}); // 'figures'
 */
export function readPartly(
  sheet: Sheet,
  options: IndicatorOptions,
  parts: Partial<ReaderParts>,
): IndicatorTable | ReaderPartName {
  try {
    return readWith(sheet, options, { ...NO_PARTS, ...parts });
  } catch (error) {
    if (error instanceof PartNeeded) return error.part;
    throw error;
  }
}
