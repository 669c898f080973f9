import { compute, ID, PEMDA_UNCAPPED, readIndicators, sheetFromCells } from '@takar/core';
import { indicatorCells, UNITS } from './rows.mjs';

/** How every figure of these cases is computed. */
export const COMPUTE = { policy: PEMDA_UNCAPPED, messages: ID };

/** A case: its least size, what it is made of in a size, and what is done with that. */
export const of = (n, make, run) => ({ n, make, run });

/** The same in each way that units lie over rows; `make` is given cells. */
export const byUnits = (name, n, make, run) =>
  Object.fromEntries(
    Object.entries(UNITS).map(([shape, unitOf]) => [
      `${name}, ${shape}`,
      of(n, (size) => make(indicatorCells(size, unitOf)), run),
    ]),
  );

/** Cells as most tables have them. */
export const cellsOf = (n) => indicatorCells(n, UNITS['thirty rows a unit']);

export const bytesOf = (text) => new TextEncoder().encode(text);
export const sheetOf = ({ headers, rows }) => sheetFromCells(headers, rows);
export const tableOf = (cells) => readIndicators(sheetOf(cells), { messages: ID });
export const computed = (cells) => compute(tableOf(cells), COMPUTE);
