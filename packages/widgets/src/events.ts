import type { ComputedRow, Issue } from '@takar/core';
import type { SourceProblem } from './locale/messages.js';

/** Node knows `Event` too, so that importing this does not throw there. */
const bubbling = { bubbles: true, composed: true } as const;

/** A reader has moved to a row. */
export class TakarSelectEvent extends CustomEvent<null> {
  static readonly type = 'takar-select';
  /** Row of the computation, from 0. */
  readonly row: number;
  /** Its issues carry codes; `retellIssue` of `@takar/core` puts them into words. */
  readonly computed: ComputedRow;

  constructor(row: number, computed: ComputedRow) {
    super(TakarSelectEvent.type, bubbling);
    this.row = row;
    this.computed = computed;
  }
}

/** Data could not be shown; the widget says so in place as well. */
export class TakarErrorEvent extends CustomEvent<null> {
  static readonly type = 'takar-error';
  readonly problem: SourceProblem;
  readonly message: string;
  readonly issues: readonly Issue[];

  constructor(problem: SourceProblem, message: string, issues: readonly Issue[]) {
    super(TakarErrorEvent.type, bubbling);
    this.problem = problem;
    this.message = message;
    this.issues = issues;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'takar-select': TakarSelectEvent;
    'takar-error': TakarErrorEvent;
  }
}
