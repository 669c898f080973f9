import type { PropertyValues } from '@lit/reactive-element';
import { PictureElement } from './picture-element.js';

/** A picture of a model of its own, as a sheet or a map of talents: its marks are no rows that others could follow. */
export abstract class ModelPicture<M extends object> extends PictureElement<M> {
  /** Properties that decide what is read, beside those of every widget: the data are read again where one changes. */
  protected readonly reads: readonly string[] = [];

  /** @internal */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.hasUpdated && this.reads.some((name) => changed.has(name))) this.rows.refresh();
  }

  /** @internal */
  protected override selected(_model: M, _id: string): void {
    // Nothing follows.
  }
}
