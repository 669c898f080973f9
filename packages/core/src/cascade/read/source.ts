import type { RawCell } from '../../data/sheet.js';
import type { IssuePlace } from '../../issue.js';
import type { DroppedRow } from './dropped.js';
import type { CascadeField } from './fields.js';

/** Shapes that a cascade comes in. */
export const CASCADE_FORMATS = ['adjacency', 'nested', 'path', 'outline', 'plans', 'roles'] as const;

/**
 * How a file holds its tree: each row names its parent; objects within objects; a column a level; numbered levels or
 * codes; plans of staff with the plan of the superior; staff by results of the superior (*matriks peran hasil*).
 */
export type CascadeFormat = (typeof CASCADE_FORMATS)[number];

/** One statement of a file about one node: several may be about the same. */
export interface SourceRow {
  /** Key that other rows name it by: an id, a path, or a title. */
  readonly key: string;
  /** True when the key is a title, which nodes of other levels may have too. */
  readonly byTitle: boolean;
  readonly title: string | null;
  readonly level: string | null;
  /** Cell that names the parents; undefined when the format itself gives them. */
  readonly parentText: string | null;
  /** Keys of parents that the format itself gives. */
  readonly parentKeys: readonly string[];
}

/** A file as statements about nodes. */
export interface CascadeSource {
  readonly format: CascadeFormat;
  readonly rows: readonly SourceRow[];
  /** Columns that the file has, empty or not. */
  readonly fields: ReadonlySet<CascadeField>;
  /** True when levels are only numbers. */
  readonly numbered: boolean;
  /** True when nodes carry ids of their own, so that two may collide. */
  readonly hasIds: boolean;
  /** Rows that say something and give no node. */
  readonly dropped?: readonly DroppedRow[];
  /** Fields that each level has columns of its own for, by the position of the level; only in a column a level. */
  readonly levelFields?: ReadonlyMap<number, ReadonlySet<CascadeField>>;
  cell(row: number, field: CascadeField): RawCell;
  place(row: number, field?: CascadeField): IssuePlace;
}
