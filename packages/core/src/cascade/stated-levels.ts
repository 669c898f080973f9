import type { Cascade } from './cascade.js';
import type { CascadeField } from './read/fields.js';

/**
 * Levels of which the file says a field, as a test for codes: in a column a level, a level may have no column for it, and
 * then nothing is lacking there. In other shapes one column serves all levels.
 */
export function statedLevels(
  cascade: Cascade,
  field: CascadeField,
  says: (node: number) => boolean,
): (level: number) => boolean {
  const { levelFields } = cascade;
  if (levelFields === null) return () => true;
  const stated = new Set<number>();
  for (const [level, fields] of levelFields) if (fields.has(field)) stated.add(level);
  for (let node = 0; node < cascade.length; node++) if (says(node)) stated.add(cascade.level[node] as number);
  return (level) => stated.has(level);
}
