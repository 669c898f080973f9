import { textsOf, type Computation } from '@takar/core';

/** In what rows differ: what is the same in all of them need not be said in each. */
export interface RowFeatures {
  readonly units: boolean;
  readonly periods: boolean;
}

const known = new WeakMap<Uint32Array, RowFeatures>();

/** Whether the rows belong to several units and several periods. */
export function featuresOf({ table }: Computation, rows: Uint32Array): RowFeatures {
  let features = known.get(rows);
  if (features === undefined) {
    features = { units: several('unit'), periods: several('period') };
    known.set(rows, features);
  }
  return features;

  function several(field: 'unit' | 'period'): boolean {
    const values = textsOf(table, field)?.values;
    if (values === undefined) return false;
    const first = values[rows[0] ?? 0];
    return rows.some((row) => values[row] !== first);
  }
}
