import type { Computation } from '@takar/core';
import { computeSheet } from './compute-sheet.js';
import type { Reader } from './reader.js';

/** Reads rows of indicators and computes them. */
export const INDICATORS: Reader<Computation> = {
  given: (data) => ('basis' in data ? (data as Computation) : null),
  sheet: computeSheet,
  length: ({ table }) => table.length,
  faults: ({ table }) => table.issues.filter(({ row, severity }) => row < 0 && severity === 'error'),
};
