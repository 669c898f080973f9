import { evaluate } from '../../expression/evaluate.js';
import type { Expression } from '../../expression/types.js';
import { image } from '../../decimal/image.js';
import { toDate } from '../../indicator/consolidation-rule.js';
import { nearlySame } from '../nearly-same.js';
import { QUARTERS } from '../read/fields.js';
import { categoryOf, figureOf } from '../series.js';
import { CITED, defineCheck, type CheckContext } from './check.js';

const YEAR: Expression = /* @__PURE__ */ toDate('target');

/** Kinds that a file may mean when it names none: the targets reconcile if one of them fits. */
const POSSIBLE = ['sum', 'last', 'average', 'max', 'min'];

/**
 * Targets of the quarters that do not come to the target of the year by the consolidation of the indicator (ORG-CON-01).
 * Quarters without target do not count. Under a sum, quarters that only rise may be written to date: then the last counts.
 */
export const QUARTER_SUM = defineCheck({
  code: 'cascade/quarter-sum',
  severity: 'error',
  basis: 'ORG-CON-01',
  citation: CITED.k127,
  needs: ['target', ['quarter_1', 'quarter_2', 'quarter_3', 'quarter_4']],
  *find(context) {
    const { cascade, settings } = context;
    const { indicators } = cascade;
    for (let row = 0; row < indicators.length; row++) {
      const target = figureOf(cascade, 'target', row);
      const quarters = quartersOf(context, row);
      if (target === null || quarters.length === 0) continue;
      const kind = categoryOf(cascade, 'consolidation', row);
      const kinds = kind === null ? POSSIBLE : kind === 'sum' ? sumKinds(context, row, quarters) : [kind];
      const found = kinds.flatMap((each) => yearOf(quarters, each) ?? []);
      if (found.length === 0 || found.some((year) => nearlySame(year, target, settings.tolerance.target))) continue;
      const node = indicators.node[row] as number;
      const field = QUARTERS[lastFilled(context, row)];
      const values = { indicator: indicators.names[row] ?? '', quarters, target, kind: kinds[0], year: found[0] };
      yield { node, row, ...(field === undefined ? {} : { field }), values };
    }
  },
});

function quartersOf({ cascade }: CheckContext, row: number): number[] {
  return cascade.indicators.quarters.flatMap(({ values, status }) =>
    status[row] === 0 ? [values[row] as number] : [],
  );
}

function lastFilled({ cascade }: CheckContext, row: number): number {
  return cascade.indicators.quarters.findLastIndex(({ status }) => status[row] === 0);
}

/** Figures that are given to date are taken as they stand, and may be where nobody says how they are given. */
function sumKinds({ cascade }: CheckContext, row: number, quarters: readonly number[]): readonly string[] {
  const input = categoryOf(cascade, 'input', row);
  if (input === 'ytd') return ['last'];
  const rises = quarters.every((quarter, i) => i === 0 || quarter >= (quarters[i - 1] as number));
  return input === null && rises && quarters.length > 1 ? ['sum', 'last'] : ['sum'];
}

function yearOf(quarters: readonly number[], kind: string): number | null {
  const group = quarters.map((target) => ({ target }));
  const { value } = evaluate(YEAR, { inputs: { consolidation: kind }, parameters: {}, group });
  return value === null ? null : image(value);
}
