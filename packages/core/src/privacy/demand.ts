import type { Cell } from './network.js';

/**
 * Why a count is not published: fewer people than the minimum; all of a group share one value; it differs by fewer
 * people than the minimum from an edition that is out already; it would give away another.
 */
export type WithheldWhy = 'small' | 'shared' | 'edition' | 'complement';

/** A count that must not be published, and how far from it a reader must still be able to think it. */
export interface Demand {
  readonly cell: Cell;
  readonly why: WithheldWhy;
  /** A reader must hold so little for possible; null where it does not matter. */
  readonly least: number | null;
  /** A reader must hold so much for possible; null where it does not matter. */
  readonly most: number | null;
}
