import type { Compile } from '../expression/batch.js';
import type { NumberColumn } from '../outcome/column.js';
import { targetMet } from './formula/met.js';

/** Whether achievements meet their targets (ORG-CAP-12): 1 or 0, or why there is no achievement. */
export function metColumn(achievement: NumberColumn, read: Compile): NumberColumn {
  return read(targetMet(), {}).result({ length: achievement.values.length, columns: { achievement } });
}
