import { round } from '@takar/core';
import { CAP, EDGES, FLOOR, OUT_OF_RANGE, POLARITIES, POLARITY_UNKNOWN, TARGET_ZERO } from './achievement-rule.mjs';

const [MAXIMISE, MINIMISE, STABILISE] = ['maximise', 'minimise', 'stabilise'].map((name) => POLARITIES.indexOf(name));
const [A, B, C, D] = EDGES;
/** What images can move a hundredfold value by, and more. */
const NEAR = 1e-6;

/**
 * The loop that somebody would write who knows the one rule, the polarities of the data and the whole arithmetic of the
 * contract: reasons, the image at the rounding (only near a tie can it change the digit), bands on the rounded value.
 */
export function achievementByHand(table, achievement, band) {
  const { target, realisation, polarity } = table.columns;
  const [targets, targetStatus] = [target.values, target.status];
  const [realisations, realisationStatus] = [realisation.values, realisation.status];
  const { codes } = polarity;
  const [values, status, bands, bandStatus] = [achievement.values, achievement.status, band.values, band.status];
  for (let row = 0; row < table.length; row += 1) {
    const t = targets[row];
    const r = realisations[row];
    const code = codes[row];
    let why = targetStatus[row];
    if (code !== MAXIMISE && code !== MINIMISE && code !== STABILISE) why = POLARITY_UNKNOWN;
    else if (why === 0) why = Math.abs(t) < 5e-11 ? TARGET_ZERO : realisationStatus[row];
    let raw = NaN;
    if (why === 0) {
      if (code === STABILISE) raw = 100 - (Math.abs(r - t) / Math.abs(t)) * 100;
      else if ((code === MAXIMISE) === t > 0) raw = (r / t) * 100;
      else raw = ((2 * t - r) / t) * 100;
      if (!(Math.abs(raw) < 999_999_999_999_999.5)) why = OUT_OF_RANGE;
    }
    if (why !== 0) {
      values[row] = NaN;
      bands[row] = NaN;
      status[row] = why;
      bandStatus[row] = why;
      continue;
    }
    const limited = raw < FLOOR ? FLOOR : raw > CAP ? CAP : raw;
    const scaled = limited * 100;
    const below = Math.floor(scaled);
    const rest = scaled - below;
    const value = Math.abs(rest - 0.5) < NEAR ? round(limited, 2) : (rest < 0.5 ? below : below + 1) / 100;
    values[row] = value;
    status[row] = 0;
    bands[row] = value > D ? 4 : value > C ? 3 : value > B ? 2 : value > A ? 1 : 0;
    bandStatus[row] = 0;
  }
}
