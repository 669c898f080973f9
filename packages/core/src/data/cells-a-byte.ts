/**
 * Cells that a byte of a source may stand for: a cell takes one, its separator. Sources of more have rows that fill few of very
 * many columns; they are no table, and would take memory and time without end.
 */
export const CELLS_A_BYTE = 4;
