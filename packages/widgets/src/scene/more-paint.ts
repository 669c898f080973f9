import type { Paint } from './paint.js';

/**
 * Roles that only some pictures have. They stand apart from `PAINT`, which every page loads; a widget that draws them
 * adds `morePictureStyles` to its styles.
 */
export const MORE_PAINT = {
  twisty: {},
  large: { fill: '--takar-ink', fontSize: 28, bold: true },
  marker: { fill: '--takar-target', stroke: '--takar-surface', strokeWidth: 1.5 },
  card: { fill: '--takar-surface', stroke: '--takar-line', strokeWidth: 1 },
  'sign-none': { stroke: '--takar-ink-muted', strokeWidth: 2 },
  spark: { stroke: '--takar-ink-muted', strokeWidth: 2 },
  'ring-met': { fill: '--takar-surface', stroke: '--takar-met', strokeWidth: 2.5 },
  'point-met': { fill: '--takar-met', stroke: '--takar-surface', strokeWidth: 1 },
  'point-unmet': { fill: '--takar-surface', stroke: '--takar-unmet', strokeWidth: 2 },
  'point-open': { fill: '--takar-surface', stroke: '--takar-ink-muted', strokeWidth: 1.5 },
  line: { stroke: '--takar-ink', strokeWidth: 2.5 },
  'target-line': { stroke: '--takar-ink-muted', strokeWidth: 2 },
  pace: { stroke: '--takar-met', strokeWidth: 2 },
  break: { stroke: '--takar-unmet', strokeWidth: 1.5 },
  'cell-1': { fill: '--takar-cell-1' },
  'cell-2': { fill: '--takar-cell-2' },
  'cell-3': { fill: '--takar-cell-3' },
  'cell-4': { fill: '--takar-cell-4' },
  'cell-5': { fill: '--takar-cell-5' },
  hatch: { stroke: '--takar-ink-muted', strokeWidth: 1 },
  letter: { fill: '--takar-ink', fontSize: 12, bold: true },
  small: { fill: '--takar-ink', fontSize: 11 },
  tally: { stroke: '--takar-ink', strokeWidth: 1.5 },
  code: { fill: '--takar-ink', stroke: '--takar-surface', strokeWidth: 4, fontSize: 11, outlined: true },
  gap: { stroke: '--takar-ink-muted', strokeWidth: 1.5 },
} as const satisfies Readonly<Record<string, Paint>>;
