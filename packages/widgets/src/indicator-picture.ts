import type { Computation } from '@takar/core';
import { askRow } from './controllers/asking.js';
import type { Question } from './controllers/panel.js';
import { INDICATORS } from './data/indicators.js';
import { TakarSelectEvent } from './events.js';
import { PictureElement } from './picture-element.js';

/** A picture of rows of indicators, where a mark stands for a row. */
export abstract class IndicatorPicture extends PictureElement<Computation> {
  /** @internal */
  readonly reader = INDICATORS;

  /** What is shown; null while there is nothing to show. */
  get computation(): Computation | null {
    return this.model;
  }

  protected override questionOf(computation: Computation, id: string): Question | null {
    const row = rowOf(id);
    return row === null ? null : askRow(computation, row, this.viewOptions());
  }

  protected override selected(computation: Computation, id: string): void {
    const row = rowOf(id);
    if (row !== null) this.dispatchEvent(new TakarSelectEvent(row, computation.row(row)));
  }
}

/** The row that a mark stands for; null for a mark of something else. */
function rowOf(id: string): number | null {
  return id.startsWith('row-') ? Number(id.slice(4)) : null;
}
