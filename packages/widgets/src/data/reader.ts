import type { Issue, Sheet } from '@takar/core';
import type { ComputeSettings } from './compute-sheet.js';

/** How a widget turns its source into what it shows: rows of indicators, an evaluation sheet, a tree. */
export interface Reader<M> {
  /** What a page gives by property where it is a model already; null otherwise. */
  given(data: object): M | null;
  /** A table, a CSV text or rows as objects. A promise where a part of the reader has to be loaded first. */
  sheet(sheet: Sheet, settings: ComputeSettings): M | Promise<M>;
  /** JSON as it stands, for data that are no list of rows; null where it is to be read as rows. */
  json?(value: unknown, settings: ComputeSettings): M | Promise<M> | null;
  /** How much there is to show; nothing is said to be empty. */
  length(model: M): number;
  /** What is wrong with the source as a whole. */
  faults(model: M): readonly Issue[];
}
