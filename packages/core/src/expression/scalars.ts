import { image } from '../decimal/image.js';
import type { BandEdge, Relation } from './types.js';

/** `x ÷ y`; NaN for a divisor of zero. */
export const divided = (x: number, y: number): number => (y === 0 ? NaN : x / y);

/** What each sign asks of two images. */
export const RELATIONS: Readonly<Record<Relation, (x: number, y: number) => boolean>> = {
  '<': (x, y) => x < y,
  '<=': (x, y) => x <= y,
  '=': (x, y) => x === y,
  '>=': (x, y) => x >= y,
  '>': (x, y) => x > y,
};

/** 1 when the relation holds between the images, else 0; NaN where one has none. */
export function relationOf(x: number, y: number, holds: (x: number, y: number) => boolean): number {
  const left = image(x);
  const right = image(y);
  return Number.isNaN(left) || Number.isNaN(right) ? NaN : holds(left, right) ? 1 : 0;
}

/** Position (from 0) of the band that holds the image; NaN where there is none. */
export function bandOf(x: number, edges: readonly BandEdge[]): number {
  const value = image(x);
  if (Number.isNaN(value)) return NaN;
  let band = 0;
  for (const edge of edges) {
    if (edge.closed ? value < edge.at : value <= edge.at) break;
    band += 1;
  }
  return band;
}
