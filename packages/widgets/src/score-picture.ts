import type { Computation, Scores } from '@takar/core';
import type { CSSResultGroup } from '@lit/reactive-element';
import { askScore } from './controllers/asking.js';
import type { Question } from './controllers/panel.js';
import { IndicatorPicture } from './indicator-picture.js';
import { message } from './parts/tag.js';
import { morePictureStyles } from './styles/more-picture.js';
import type { PictureContext } from './view/picture-context.js';
import type { PictureOfScores } from './view/picture-of-scores.js';
import type { Picture } from './view/picture.js';

/** A picture of scores of groups, or of rows where there are no groups to speak of. */
export abstract class ScorePicture extends IndicatorPicture {
  /** Style sheets of the shadow root. */
  static override styles: CSSResultGroup = [IndicatorPicture.styles, morePictureStyles];

  #scores: Scores | null = null;

  /** What there is to draw, with the scores in it. */
  protected abstract scoresOf(computation: Computation, context: PictureContext): PictureOfScores;

  protected override pictureOf(computation: Computation, context: PictureContext): Picture {
    const picture = this.scoresOf(computation, context);
    this.#scores = picture.scores;
    return picture;
  }

  /** Where the page has only some of the rows, scores would be scores of those: it says so and draws none. */
  protected override contentOf(computation: Computation): readonly HTMLElement[] {
    const partially = this.partially();
    const drawn = super.contentOf(computation);
    return partially === null || this.#scores === null ? drawn : [message(partially)];
  }

  /** The score or the row that a mark stands for. */
  protected override questionOf(computation: Computation, id: string): Question | null {
    const index = /^score-(\d+)$/.exec(id)?.[1];
    if (index === undefined || this.#scores === null) return super.questionOf(computation, id);
    return askScore(computation, { scores: this.#scores, index: Number(index) }, this.viewOptions());
  }
}
