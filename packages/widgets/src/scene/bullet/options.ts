import type { Messages } from '@takar/core';
import type { RowView } from '../../view/row-view.js';

/** A performance scale as the picture needs it: edges in per cent, from the lowest. */
export interface SceneScale {
  readonly edges: readonly number[];
}

/** Words that the picture itself writes. */
export interface BulletWords {
  readonly title: string;
  readonly description: string;
  readonly target: string;
  readonly realisation: string;
  readonly percent: (value: string) => string;
  /** A whole row in words, for readers who do not see it. */
  readonly row: (view: RowView) => string;
}

/** Options of the bullet picture. `width` has no default: a scene never looks at a screen. */
export interface BulletOptions {
  readonly width: number;
  readonly words: BulletWords;
  readonly numbers: Messages['numbers'];
  readonly scale: SceneScale | null;
  readonly density?: 'normal' | 'compact';
}
