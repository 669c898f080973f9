import type { Trace } from '@takar/core';

/** A figure is about to be explained. A page that shows explanations itself calls `preventDefault()`. */
export class TakarExplainEvent extends CustomEvent<null> {
  static readonly type = 'takar-explain';
  /** Row of the computation, from 0; null when the score of a group is explained. */
  readonly row: number | null;
  readonly trace: Trace;

  constructor(row: number | null, trace: Trace) {
    super(TakarExplainEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.row = row;
    this.trace = trace;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'takar-explain': TakarExplainEvent;
  }
}
