import type { Navigation, Steps } from './navigation.js';

/**
 * Groups in rows and columns, null where a place is empty: the arrows lead to the next group in their direction. Where
 * the column of the next row is empty, up and down lead to the last group of that row before it.
 */
export function grid(rows: readonly (readonly (string | null)[])[]): Navigation {
  const steps: Record<string, Steps> = {};
  const all: string[] = [];
  rows.forEach((row, r) => {
    let left: string | null = null;
    row.forEach((id, c) => {
      if (id === null) return;
      all.push(id);
      const up = vertical(rows, r, c, -1);
      const down = vertical(rows, r, c, 1);
      steps[id] = {
        ...(up === null ? {} : { up }),
        ...(down === null ? {} : { down }),
        ...(left === null ? {} : { left }),
      };
      if (left !== null) steps[left] = { ...steps[left], right: id };
      left = id;
    });
  });
  return { first: all[0] ?? null, last: all.at(-1) ?? null, steps };
}

/** The group above or below: in the nearest row that has one in this column, else the nearest before it there. */
function vertical(
  rows: readonly (readonly (string | null)[])[],
  row: number,
  column: number,
  by: 1 | -1,
): string | null {
  for (let r = row + by; r >= 0 && r < rows.length; r += by) {
    const line = rows[r] as readonly (string | null)[];
    for (let c = Math.min(column, line.length - 1); c >= 0; c -= 1) {
      const id = line[c] ?? null;
      if (id !== null) return id;
    }
  }
  return null;
}
