import { image } from '../decimal/image.js';

/** True for figures that differ by no more than a tolerance, compared by their images (`docs/security/numbers.md`). */
export function nearlySame(one: number, other: number, tolerance: number): boolean {
  return image(Math.abs(image(one) - image(other))) <= tolerance;
}
