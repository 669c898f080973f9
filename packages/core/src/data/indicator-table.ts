import type { CategoryColumn, NumberColumn, Table, TextColumn } from '../outcome/column.js';
import type { MissingReason } from '../outcome/reason.js';
import type { Issue } from '../issue.js';
import type { RawCell, Sheet } from './sheet.js';

/** Notation that a number was read in: decimal comma, decimal point, either (`12`), or a typed number of JSON. */
export type NumberStyle = 'id' | 'en' | 'plain' | 'typed';

/** A cell that should hold a figure: what stood there and what it was read as. */
export interface NumberCell {
  readonly raw: RawCell;
  readonly value: number | null;
  /** Lower bound when the cell is a range such as `80-90`; `value` is then the upper bound. */
  readonly from?: number;
  readonly style: NumberStyle | null;
  /** Why there is no value; null when there is one. */
  readonly reason: MissingReason | null;
  /** Fractional digits as printed, trailing zeros included; 0 for whole numbers. */
  readonly decimals: number;
  /** Unit found in the cell: `%`, `poin`, `Rp`. */
  readonly unit?: string;
  /** Ordinal grade found in the cell, in its scale's spelling: `BB`, `WTP`. */
  readonly grade?: string;
  /** True when the text reads two ways and a rule decided; the issue says which. */
  readonly ambiguous?: boolean;
}

/** Fields that hold figures. `worst` and `natural_maximum` serve ORG-CAP-07 and ORG-CAP-10. */
export const NUMBER_FIELDS = [
  'target',
  'target_from',
  'realisation',
  'numerator',
  'denominator',
  'weight',
  'cap',
  'published',
  'precision',
  'worst',
  'natural_maximum',
] as const;

/** Fields that hold one name out of a list, with the names. Order is public: codes are positions in it. */
export const CATEGORY_FIELDS = {
  polarity: ['maximise', 'minimise', 'minimise-ratio', 'stabilise', 'range', 'unknown'],
  target_kind: ['single', 'range', 'ordinal'],
  consolidation: ['sum', 'average', 'last', 'max', 'min', 'ratio', 'unknown'],
  input: ['period', 'ytd', 'unknown'],
  version: ['renstra', 'rkt', 'pk', 'pk-perubahan'],
  status: ['value', 'not-reported', 'not-due', 'not-released', 'not-applicable', 'unverified'],
  standing: ['proposed', 'decided'],
  subject: ['unit', 'person'],
} as const;

/** Fields that hold text. `period` is normalised (`2026-Q1`), keys are NFC and trimmed. */
export const TEXT_FIELDS = [
  'document',
  'indicator',
  'unit',
  'measure_unit',
  'period',
  'scale',
  'cohort',
  'evidence',
  'source',
  'note',
] as const;

/** Field of an indicator table that holds figures. */
export type NumberField = (typeof NUMBER_FIELDS)[number];
/** Field of an indicator table that holds names out of a list, as polarity. */
export type CategoryField = keyof typeof CATEGORY_FIELDS;
/** Field of an indicator table that holds text. */
export type TextField = (typeof TEXT_FIELDS)[number];
/** Field of an indicator table. */
export type FieldName = NumberField | CategoryField | TextField;

/** Typed indicator rows in columns, each cell still knowing what stood in the source. */
export interface IndicatorTable extends Table {
  readonly sheet: Sheet;
  /** Row of `sheet` that each row comes from; total rows and blank rows are left out. */
  readonly sourceRows: Uint32Array;
  /** Row of the whole table that its first row is, where it is a part of one; 0 unless given. Issues count from there. */
  readonly firstRow?: number;
  /** Column of `sheet` that holds each field; a field without entry is not in the source. */
  readonly fields: Readonly<Partial<Record<FieldName, number>>>;
  /** Columns that no field claims, passed through under their own headers. */
  readonly others: readonly { readonly header: string; readonly column: number }[];
  /** What a figure's cell was read as. Undefined for fields that are not in the source. */
  numberCell(row: number, field: NumberField): NumberCell | undefined;
  /** Issues of reading, each with the row (from 0) it belongs to; -1 for the table as a whole. */
  readonly issues: readonly (Issue & { readonly row: number })[];
}

/** Figures of a field; undefined when the source has no such column. */
export function numbersOf(table: Table, name: NumberField): NumberColumn | undefined {
  const column = table.columns[name];
  return column?.kind === 'number' ? column : undefined;
}

/** Categories of a field; undefined when the source has no such column. */
export function categoriesOf(table: Table, name: CategoryField): CategoryColumn | undefined {
  const column = table.columns[name];
  return column?.kind === 'category' ? column : undefined;
}

/** Texts of a field; undefined when the source has no such column. */
export function textsOf(table: Table, name: TextField): TextColumn | undefined {
  const column = table.columns[name];
  return column?.kind === 'text' ? column : undefined;
}
