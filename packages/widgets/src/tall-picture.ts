import type { CSSResultGroup } from '@lit/reactive-element';
import { revealMark, scrollTall } from './controllers/scroll-stage.js';
import { ModelPicture } from './model-picture.js';
import { morePictureStyles } from './styles/more-picture.js';
import { scrollStyles } from './styles/scroll.js';

/** A picture that grows with its rows: it keeps a sensible height on screen and scrolls to where a reader is. */
export abstract class TallPicture<M extends object> extends ModelPicture<M> {
  /** Style sheets of the shadow root. */
  static override styles: CSSResultGroup = [ModelPicture.styles, morePictureStyles, scrollStyles];

  /** @internal */
  override visited(id: string): void {
    super.visited(id);
    revealMark(this.picture, id);
  }

  /** @internal */
  override drawAt(width: number): void {
    super.drawAt(width);
    scrollTall(this.picture, this.scene?.height ?? 0);
  }
}
