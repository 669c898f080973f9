import type { Locale } from '@takar/core';
import type { RowView } from '../view/row-view.js';
import type { RowCounts } from '../view/counts.js';

/** Why a text gave no data. */
export type TextProblem =
  | 'session'
  | 'not-found'
  | 'server'
  | 'network'
  | 'cut'
  | 'slow'
  | 'large'
  | 'foreign'
  | 'disk'
  | 'type'
  | 'partial'
  | 'unreadable'
  | 'block-empty';

/** Why data that are there cannot be shown; the words for it are `sources` below. */
export type ViewerProblem = 'part' | 'policy' | 'failed';

/** Why a widget shows no data. */
export type SourceProblem = TextProblem | ViewerProblem;

/** Columns that the widgets name. */
export type ColumnName =
  'indicator' | 'unit' | 'period' | 'measureUnit' | 'target' | 'realisation' | 'achievement' | 'band' | 'status';

/** Everything the widgets say in one language, beside what `@takar/core` says. */
export interface WidgetMessages {
  readonly locale: Locale;
  /** Title of a widget that has no label and whose table has no caption. */
  readonly title: string;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly percent: (value: string) => string;
  readonly money: (value: string, rest: string) => string;
  readonly status: {
    readonly met: string;
    readonly unmet: string;
    /** After the year has ended. */
    readonly failed: string;
    readonly undirected: string;
    readonly absent: Readonly<Record<string, string>>;
    readonly notComputed: string;
  };
  /** Why a row has no bar. */
  readonly notComputed: (reason: string) => string;
  readonly undirected: string;
  /** A row in words. */
  readonly row: (view: RowView) => string;
  /** All rows in words. */
  readonly summary: (counts: RowCounts) => string;
  readonly shown: (shown: number, all: number) => string;
  readonly keys: string;
  readonly legend: {
    readonly title: string;
    readonly target: string;
    readonly cut: string;
    readonly from: (value: string) => string;
    readonly above: (value: string) => string;
    readonly below: (value: string) => string;
    readonly upTo: (value: string) => string;
  };
  readonly states: {
    readonly loading: string;
    readonly empty: string;
    readonly error: string;
    readonly stale: string;
    readonly retry: string;
  };
  readonly sources: Readonly<Record<ViewerProblem, string>>;
  /** Problems of texts; Indonesian ones come with what reads texts. */
  readonly texts?: Readonly<Record<TextProblem, string>>;
  /** The explanation could not be loaded; everything else goes on. */
  readonly noExplanation: string;
}
