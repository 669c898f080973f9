import { STATUS } from './reason.js';

/**
 * A column of figures: doubles and, beside each, a status code (`REASONS`).
 * Where the status is not 0 the double is NaN, so that code which forgets the status cannot take it for a figure.
 */
export interface NumberColumn {
  readonly kind: 'number';
  readonly values: Float64Array;
  readonly status: Uint8Array;
}

/** A column of names out of a short list: `codes[i]` is a position in `domain`; 255 is missing. */
export interface CategoryColumn {
  readonly kind: 'category';
  readonly codes: Uint8Array;
  readonly domain: readonly string[];
}

/** A column of text as it stands in the source; null is an absent cell. */
export interface TextColumn {
  readonly kind: 'text';
  readonly values: readonly (string | null)[];
}

/** A column of figures, of names out of a short list, or of text. */
export type Column = NumberColumn | CategoryColumn | TextColumn;

/** Columns of one length by field name. */
export interface Table {
  readonly length: number;
  readonly columns: Readonly<Record<string, Column>>;
}

/** Code of an absent category. */
export const NO_CATEGORY = 255;

/** A number column of `length` missing cells, to be filled. */
export function numberColumn(length: number): NumberColumn {
  return {
    kind: 'number',
    values: new Float64Array(length).fill(NaN),
    status: new Uint8Array(length).fill(STATUS.missing),
  };
}

/** A category column of `length` missing cells, to be filled. */
export function categoryColumn(length: number, domain: readonly string[]): CategoryColumn {
  return { kind: 'category', codes: new Uint8Array(length).fill(NO_CATEGORY), domain };
}

/** The text of a category cell, null when missing. */
export function categoryAt(column: CategoryColumn, row: number): string | null {
  return column.domain[column.codes[row] as number] ?? null;
}
