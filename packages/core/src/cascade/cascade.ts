import type { IndicatorTable } from '../data/indicator-table.js';
import type { IssuePlace } from '../issue.js';
import type { NumberColumn } from '../outcome/column.js';
import type { ChildLinks, Links } from './columns/links.js';
import type { CascadeField } from './read/fields.js';
import type { CascadeFormat } from './read/source.js';
import type { CascadeScheme } from './scheme.js';

/** What a child is to its parent (*metode cascading*, ORG-CSC-03; direct and non-direct for SKP, PermenPANRB 8/2021). */
export const METHODS = ['adopted', 'component', 'narrowed', 'new', 'direct', 'indirect'] as const;

/**
 * How a child was derived: `adopted` (*adopsi langsung*), `component` (*komponen pembentuk*), `narrowed` (*lingkup
 * dipersempit*), `new` (*buat baru*, non-cascading); for SKP `direct` (the goal is split by aspect, region or load) and
 * `indirect` (through intermediate outputs).
 */
export type CascadeMethod = (typeof METHODS)[number];

/** What links are (ORG-CON-04). */
export const RELATIONS = [
  'structural',
  'cascading',
  'contribution',
  'reference',
  'formula-component',
  'unit-aggregation',
  'same-indicator',
] as const;

/** Kind of a link. Only `formula-component`, `unit-aggregation` and `same-indicator` calculate (ORG-CON-04). */
export type Relation = (typeof RELATIONS)[number];

/** Texts that a node has. */
export type NodeText = 'owner' | 'supporter' | 'person' | 'superior' | 'contribution' | 'document';

/** The indicators of a cascade: a row for each indicator of a node, and for each period that it has a target for. */
export interface IndicatorRows {
  readonly length: number;
  /** Node of each row. */
  readonly node: Int32Array;
  /** The rows as typed indicator columns; their `unit` is the key of the node. */
  readonly table: IndicatorTable;
  /** Row of each row in `table`. */
  readonly names: readonly (string | null)[];
  /** Texts that only a cascade asks for. */
  readonly texts: Readonly<Record<'formula' | 'source' | 'validity' | 'control' | 'note', readonly (string | null)[]>>;
  readonly aggregation: readonly (string | null)[];
  readonly quarters: readonly NumberColumn[];
  readonly baseline: NumberColumn;
  /** Rows of each node: `rows[starts[i]]` up to `starts[i + 1]`. */
  readonly starts: Uint32Array;
}

/**
 * A cascade (*pohon kinerja*): nodes of typed levels with several parents, owners and indicators. Columns of one value a
 * node; a missing text is null, a missing figure NaN.
 */
export interface Cascade {
  readonly scheme: CascadeScheme;
  readonly format: CascadeFormat;
  readonly length: number;
  /** Key of each node, as other rows name it; a path where nodes have none. */
  readonly ids: readonly string[];
  readonly titles: readonly (string | null)[];
  /** Position of each level in the scheme; `NO_LEVEL` (255) is unknown. */
  readonly level: Uint8Array;
  /** What the file calls the level. */
  readonly levelTexts: readonly (string | null)[];
  readonly links: Links;
  /** Key of the parent that each slot of `links` names. */
  readonly parentKeys: readonly string[];
  readonly children: ChildLinks;
  readonly texts: Readonly<Record<NodeText, readonly (string | null)[]>>;
  readonly methods: readonly (CascadeMethod | null)[];
  readonly methodTexts: readonly (string | null)[];
  readonly relations: readonly (Relation | null)[];
  /** Weight among siblings. */
  readonly weight: Float64Array;
  /** Budget in rupiah, to tell whether there is one: sums of money are not made from it. */
  readonly budget: Float64Array;
  readonly indicators: IndicatorRows;
  /** Fields that the file has a filled cell for. */
  readonly fields: ReadonlySet<CascadeField>;
  /** In a column a level: fields that each level has columns of its own for. */
  readonly levelFields: ReadonlyMap<number, ReadonlySet<CascadeField>> | null;
  /** True when nodes carry ids of their own. */
  readonly hasIds: boolean;
  /** Nodes whose id an earlier node has. */
  readonly duplicates: readonly number[];
  /** Where a node stands in the source. */
  place(node: number, field?: CascadeField): IssuePlace;
  /** Where an indicator row stands in the source. */
  indicatorPlace(row: number, field?: CascadeField): IssuePlace;
}

/** Indicator rows of a node. */
export function indicatorRows({ indicators }: Cascade, node: number): readonly number[] {
  const rows: number[] = [];
  for (let row = indicators.starts[node] as number; row < (indicators.starts[node + 1] as number); row++)
    rows.push(row);
  return rows;
}

/** What people call a node: its title, else its key. */
export function nodeName(cascade: Cascade, node: number): string {
  return cascade.titles[node] ?? cascade.ids[node] ?? '';
}
