/** Tokens of cells that are filled by band: from orange to blue, which stay apart for every kind of colour vision. */
export interface CellTokens {
  readonly '--takar-cell-1': string;
  readonly '--takar-cell-2': string;
  readonly '--takar-cell-3': string;
  readonly '--takar-cell-4': string;
  readonly '--takar-cell-5': string;
}

/** For light pages and paper; dark text is readable on each. */
export const lightCells: CellTokens = {
  '--takar-cell-1': '#f2b184',
  '--takar-cell-2': '#f8d6bd',
  '--takar-cell-3': '#f4f0e4',
  '--takar-cell-4': '#cde2f0',
  '--takar-cell-5': '#93c4e3',
};

/** For dark pages; light text is readable on each. */
export const darkCells: CellTokens = {
  '--takar-cell-1': '#86451b',
  '--takar-cell-2': '#5c3923',
  '--takar-cell-3': '#353b42',
  '--takar-cell-4': '#25475e',
  '--takar-cell-5': '#236187',
};
