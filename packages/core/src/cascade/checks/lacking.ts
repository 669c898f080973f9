import { textsOf, type TextField } from '../../data/indicator-table.js';
import { nodesOf } from '../nodes-of.js';
import { keyOf } from '../read/cell-key.js';
import type { CascadeField } from '../read/fields.js';
import { levelHas } from '../scheme.js';
import { seriesOf } from '../series.js';
import { statedLevels } from '../stated-levels.js';
import type { CheckContext, Finding } from './check.js';

/**
 * Indicators that lack a field (ORG-CSC-04 C01): those of which no row has it, for an indicator stands in several rows
 * where it has a target for each year. Where no indicator of a level has it, that is told once, for the level.
 */
export function* lacking(
  { cascade }: CheckContext,
  field: CascadeField,
  has: (row: number) => boolean,
): Iterable<Finding> {
  const { level, scheme, indicators } = cascade;
  const without = new Map<number, { readonly node: number; readonly row: number }[]>();
  const complete = new Set<number>();
  for (const node of nodesOf(cascade)) {
    const own = level[node] as number;
    if (levelHas(scheme, own, 'unmeasured')) continue;
    for (const rows of seriesOf(cascade, node).values()) {
      const known = without.get(own);
      if (rows.some(has)) complete.add(own);
      else if (known === undefined) without.set(own, [{ node, row: rows[0] as number }]);
      else known.push({ node, row: rows[0] as number });
    }
  }
  const isStated = statedLevels(cascade, field, (node) => complete.has(level[node] as number));
  for (const [own, found] of without) {
    if (!isStated(own)) continue;
    const told = complete.has(own) ? found : found.slice(0, 1);
    for (const { node, row } of told) {
      const values = { indicator: indicators.names[row] ?? '', indicators: complete.has(own) ? 1 : found.length };
      yield { node, row, field, values };
    }
  }
}

/** Whether a row of indicators has a text in a field. */
export function hasText({ cascade }: CheckContext, field: TextField): (row: number) => boolean {
  const values = textsOf(cascade.indicators.table, field)?.values;
  return (row) => keyOf(values?.[row] ?? null) !== null;
}
