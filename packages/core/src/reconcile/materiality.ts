import { compile } from '../expression/batch.js';
import { constant } from '../expression/build.js';
import type { Computation } from '../indicator/computation.js';
import { bandKey, bandOnScale } from '../score/band.js';
import type { Match, Materiality } from './match.js';
import type { Published } from './published.js';

/** What hangs on the difference between a published figure and the computed one. */
export function materialityOf(computation: Computation, row: number, published: Published | null, match: Match): Materiality {
  const achievement = computation.columns.achievement;
  if (published === null || match === 'exact' || achievement.status[row] !== 0) return 'none';
  const computed = achievement.values[row] as number;
  if (bandOf(computation, published.value) !== bandOf(computation, computed)) return 'band';
  return published.value >= 100 !== computed >= 100 ? 'status' : 'none';
}

function bandOf({ scale }: Computation, value: number): string | null {
  const band = compile(bandOnScale(constant(value), scale), {}).result({ length: 1, columns: {} });
  return band.status[0] === 0 ? bandKey(scale, band.values[0] as number) : null;
}
