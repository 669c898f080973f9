import { readCell } from './cell-reading.js';
import type { Notation } from './number-cell.js';
import { addEvidence, decidedStyle, noEvidence } from './number-style.js';
import type { RawCell } from './sheet.js';

/**
 * Decides the notation of a column from its cells.
 *
 * @example
 * decideStyle(['97,50', '82.8', '1.234,5', '100']); // 'id'
 */
export function decideStyle(cells: Iterable<RawCell>): Notation | null {
  const evidence = noEvidence();
  for (const cell of cells) addEvidence(evidence, cell, readCell(cell));
  return decidedStyle(evidence);
}
