import type { CategoryColumn, NumberColumn } from '../outcome/column.js';
import type { Period } from '../time/period.js';
import type { ColumnMeaning } from './aliases.js';
import type { CellReading } from './cell-reading.js';
import type { DecisionContext } from './decide-notations.js';
import type { CategoryField } from './indicator-table.js';
import type { IssueLog } from './issue-log.js';
import type { matchColumns } from './match-columns.js';
import type { noteRow } from './note-row.js';
import type { OpenColumn } from './number-column.js';
import type { OrdinalContext } from './ordinal-rows.js';
import type { tableHeader } from './other-header.js';
import type { pairColumns } from './pair-columns.js';
import type { refuseFigures } from './refuse-figures.js';
import type { RemarkContext } from './remarks.js';
import type { RawCell, Sheet } from './sheet.js';
import type { tallSheet } from './wide/tall-sheet.js';
import type { WideOptions } from './wide/unfold.js';

/**
 * What only some tables need of the reader. `readIndicators` has everything; `readPartly` has what was brought, and
 * tells when a table needs more.
 */
export interface ReaderParts {
  /** A cell that is no plain figure. */
  readonly oddCell: (raw: RawCell) => CellReading;
  /** The name that a text stands for in a category field, where it is none of the plain ones. */
  readonly synonym: (field: CategoryField, text: string) => string | undefined;
  /** Lets a status column speak. */
  readonly status: (
    status: CategoryColumn,
    target: NumberColumn | undefined,
    realisation: NumberColumn | undefined,
  ) => void;
  /** A period that is not in normal form, or is a week. */
  readonly period: (text: string, year: number | undefined) => Period | null;
  /** Finds columns by headers that are not among the plainest; of a table that is read in parts those of its first part. */
  readonly match: typeof matchColumns;
  /** A table as one with a row a period, where headers name several periods. */
  readonly tall: typeof tallSheet;
  /** A table with a column a period as one with a row a period; the table itself where it is none. */
  readonly wide: (sheet: Sheet, options: WideOptions, log: IssueLog) => Sheet;
  /** Columns that the caller named. */
  readonly mapped: (
    sheet: Sheet,
    normals: readonly string[],
    map: Readonly<Record<string, string>>,
    log: IssueLog,
  ) => readonly (readonly [ColumnMeaning, number])[];
  /** Tells a column of units of measure from one of organisational units, where one header says both. */
  readonly splitUnits: (sheet: Sheet, columns: Map<ColumnMeaning, number[]>, log: IssueLog) => void;
  /** Holds target and realisation to what their headers say beside their names. */
  readonly pair: typeof pairColumns;
  /** What a row is that looks as if it held no data. */
  readonly note: typeof noteRow;
  /** Decides cells that read two ways. */
  readonly notations: (columns: readonly OpenColumn[], context: DecisionContext) => void;
  /** Tells of targets and realisations that differ about a thousandfold, or a hundredfold where they are percentages. */
  readonly scaleJumps: (target: OpenColumn, realisation: OpenColumn, context: RemarkContext) => void;
  /** Settles rows with grades. */
  readonly grades: (target: OpenColumn, realisation: OpenColumn | undefined, context: OrdinalContext) => void;
  /** Tells of cells that are no plain figure. */
  readonly remarks: (column: OpenColumn, context: RemarkContext) => void;
  /** Tells the header of another table. */
  readonly header: typeof tableHeader;
  /**
   * Takes figures out that are none of this table or none of the target's unit: a table without it has no row that looks like
   * a header, and no cell that names a unit.
   */
  readonly refuse?: typeof refuseFigures;
  /** Takes the issues of a table that is read in parts, in place of a log of its own. */
  readonly log?: IssueLog;
  /** Gives columns of a part the evidence of the whole table, before anything is decided by it. */
  readonly settle?: (columns: readonly OpenColumn[]) => void;
}
