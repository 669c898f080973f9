import type { Scores } from '@takar/core';
import type { Picture } from './picture.js';

/** A picture and the scores that its marks `score-0`, `score-1` and so on stand for; null where all are rows. */
export interface PictureOfScores extends Picture {
  readonly scores: Scores | null;
}
