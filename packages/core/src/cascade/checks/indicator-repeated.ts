import { nodeName } from '../cascade.js';
import { parentsOf } from '../columns/links.js';
import { nodesOf } from '../nodes-of.js';
import { calculates, relationOfNode } from '../relation.js';
import { levelHas } from '../scheme.js';
import { seriesOf } from '../series.js';
import { defineCheck } from './check.js';

/**
 * One indicator under several goals or objectives (C08: an IKU measures one objective; C18). A child that adopts, shares or
 * narrows its parent's indicator repeats it rightly; so may any child where the file does not say how it was derived.
 */
export const INDICATOR_REPEATED = defineCheck({
  code: 'cascade/indicator-repeated',
  severity: 'warning',
  basis: 'ORG-CSC-04 C08, C18',
  needs: ['indicator', 'level'],
  *find({ cascade, levelName }) {
    const { scheme, level, fields } = cascade;
    const first = new Map<string, number>();
    const saysHow = fields.has('method') || fields.has('relation');
    for (const node of nodesOf(cascade)) {
      if (!levelHas(scheme, level[node] as number, 'coordinated')) continue;
      for (const [name, [row = 0]] of seriesOf(cascade, node)) {
        const other = first.get(name);
        if (other === undefined) {
          first.set(name, node);
          continue;
        }
        if (isDerived(other, node) || isDerived(node, other)) continue;
        const values = {
          indicator: cascade.indicators.names[row] ?? '',
          other: nodeName(cascade, other),
          otherLevel: levelName(level[other] as number),
        };
        yield { node, row, field: 'indicator', values };
      }
    }

    function isDerived(parent: number, child: number): boolean {
      return (
        parentsOf(cascade.links, child).includes(parent) && (!saysHow || calculates(relationOfNode(cascade, child)))
      );
    }
  },
});
