import { ExactSum } from './exact-sum.js';

/** Sum of the images of figures that are all there; null where one is not, 0 of none. */
export function exactTotal(figures: readonly (number | null)[]): number | null {
  const sum = new ExactSum();
  for (const figure of figures) {
    if (figure === null) return null;
    sum.add(figure);
  }
  return sum.value();
}
