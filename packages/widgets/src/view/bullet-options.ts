import type { PerformanceScale } from '@takar/core';
import type { Tongue } from '../locale/tongue.js';
import type { BulletOptions } from '../scene/bullet/options.js';

/** Options of the bullet picture in a language: its words, its number signs, the edges of its scale. */
export function bulletOptions(
  picture: Pick<BulletOptions, 'width' | 'density'> & { readonly title: string; readonly description: string },
  scale: PerformanceScale,
  { core, words }: Tongue,
): BulletOptions {
  const { title, description, ...rest } = picture;
  return {
    ...rest,
    numbers: core.numbers,
    scale: { edges: scale.edges.map(({ at }) => at) },
    words: {
      title,
      description,
      target: words.columns.target,
      realisation: words.columns.realisation,
      percent: words.percent,
      row: words.row,
    },
  };
}
