import { TakarError } from '../errors.js';
import { band } from '../expression/build.js';
import type { PerformanceScale } from './scale.js';

/** Checks and freezes a scale: one more band than edges, edges ascending, so that every number has exactly one band. */
export function defineScale(scale: PerformanceScale): PerformanceScale {
  if (scale.bands.length !== scale.edges.length + 1) {
    throw new TakarError(
      'score/scale',
      `${scale.id}: ${scale.bands.length} bands need ${scale.bands.length - 1} edges, not ${scale.edges.length}`,
      'Give the edges between the bands, lowest first.',
      '/edges',
    );
  }
  band(0, scale.edges);
  return Object.freeze(scale);
}
