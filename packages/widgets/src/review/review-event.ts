/** What a reviewer wrote about one row, with the figures that it is about. */
export interface ReviewNote {
  /** Row of the computation, from 0. */
  readonly row: number;
  readonly unit: string | null;
  readonly indicator: string;
  readonly period: string | null;
  /** The figure as published; null where none was. */
  readonly before: string | null;
  /** The figure as computed by the policy; null where there is none. */
  readonly after: number | null;
  readonly difference: number | null;
  /** Verdict: `exact`, `truncated`, `otherFormula` and so on. */
  readonly finding: string;
  readonly note: string;
}

/** A reviewer has changed a note. Nothing is stored: a portal that keeps notes takes them from here. */
export class TakarReviewEvent extends Event {
  static readonly type = 'takar-review';
  /** The note that was changed; its text may be empty now. */
  readonly changed: ReviewNote;
  /** All rows that have a note. */
  readonly notes: readonly ReviewNote[];

  constructor(changed: ReviewNote, notes: readonly ReviewNote[]) {
    super(TakarReviewEvent.type, { bubbles: true, composed: true });
    this.changed = changed;
    this.notes = notes;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'takar-review': TakarReviewEvent;
  }
}
