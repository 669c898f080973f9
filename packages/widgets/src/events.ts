import type { ComputedRow, Issue, Trace } from '@takar/core';
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

/** A figure is about to be explained. A page that shows explanations itself calls `preventDefault()`. */
export class TakarExplainEvent extends CustomEvent<null> {
  static readonly type = 'takar-explain';
  /** Row of the computation, from 0; null when the score of a group is explained. */
  readonly row: number | null;
  readonly trace: Trace;

  constructor(row: number | null, trace: Trace) {
    super(TakarExplainEvent.type, { ...bubbling, cancelable: true });
    this.row = row;
    this.trace = trace;
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
    'takar-explain': TakarExplainEvent;
    'takar-error': TakarErrorEvent;
  }
}
