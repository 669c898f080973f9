import { ID } from '@takar/core';
import { readCascade, rollUp, validateCascade } from '@takar/core/cascade';
import { COMPUTE, of, sheetOf } from './case.mjs';
import { TREES, treeCells } from './rows.mjs';

/** Trees of each shape, read, checked and rolled up; a chain has 100,000 levels at its largest. */
export const CASCADES = Object.fromEntries(
  Object.entries(TREES).flatMap(([shape, parentOf]) => {
    const sheet = (n) => sheetOf(treeCells(n, parentOf));
    const tree = (n) => readCascade(sheet(n), { messages: ID }).cascade;
    return [
      [`cascade, read, ${shape}`, of(10_000, sheet, (of) => readCascade(of, { messages: ID }))],
      [`cascade, validated, ${shape}`, of(25_000, tree, (cascade) => validateCascade(cascade, { messages: ID }))],
      [`cascade, rolled up, ${shape}`, of(10_000, tree, (cascade) => rollUp(cascade, COMPUTE))],
    ];
  }),
);
