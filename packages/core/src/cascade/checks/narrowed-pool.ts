import { ExactSum } from '../../decimal/exact-sum.js';
import { image } from '../../decimal/image.js';
import { round } from '../../decimal/round.js';
import { evaluate } from '../../expression/evaluate.js';
import { isPercent } from '../../indicator/measure-kind.js';
import { nodeName } from '../cascade.js';
import { nearlySame } from '../nearly-same.js';
import { allMatchedRows, relationOfNode, type MatchedRows } from '../relation.js';
import { ROLLED } from '../rollup/roll-up-rule.js';
import { figureOf, unitOf } from '../series.js';
import type { Cascade } from '../cascade.js';
import { defineCheck } from './check.js';

/**
 * Parts of a scope (*lingkup dipersempit*) whose pooled raw data are not those of the whole. Where the whole has raw data
 * too, parts that do not cover it yet are no fault; where it has a figure alone, two parts or more are taken for all.
 */
export const NARROWED_POOL = defineCheck({
  code: 'cascade/narrowed-pool',
  severity: 'error',
  basis: 'ORG-CSC-03, ORG-CON-03',
  needs: ['parent', ['method', 'relation'], 'numerator', 'denominator'],
  *find({ cascade, settings }) {
    for (const [row, pairs] of partsOfScopes(cascade)) {
      const fault = faultOf(cascade, row, pairs, settings.tolerance.target);
      if (fault === null) continue;
      const node = cascade.indicators.node[row] as number;
      const parts = pairs.map(({ child }) => nodeName(cascade, child));
      const values = { ...fault, indicator: cascade.indicators.names[row] ?? '', children: parts };
      yield { node, row, field: fault.what, values };
    }
  },
});

function partsOfScopes(cascade: Cascade): ReadonlyMap<number, readonly MatchedRows[]> {
  const parts = new Map<number, MatchedRows[]>();
  for (const pair of allMatchedRows(cascade)) {
    if (relationOfNode(cascade, pair.child) !== 'unit-aggregation') continue;
    const known = parts.get(pair.parentRow);
    if (known === undefined) parts.set(pair.parentRow, [pair]);
    else known.push(pair);
  }
  return parts;
}

interface PoolFault {
  readonly what: 'numerator' | 'denominator' | 'realisation';
  readonly pooled: number;
  readonly whole: number;
}

function faultOf(cascade: Cascade, row: number, pairs: readonly MatchedRows[], tolerance: number): PoolFault | null {
  const raw = pairs.map(({ childRow }) => ({
    numerator: figureOf(cascade, 'numerator', childRow),
    denominator: figureOf(cascade, 'denominator', childRow),
  }));
  if (raw.some(({ numerator, denominator }) => numerator === null || denominator === null)) return null;
  const [over, under] = (['numerator', 'denominator'] as const).map((side) => total(raw.map((part) => part[side]))) as [
    number,
    number,
  ];
  const numerator = figureOf(cascade, 'numerator', row);
  const denominator = figureOf(cascade, 'denominator', row);
  if (numerator !== null && denominator !== null) {
    const covers = nearlySame(under, denominator, tolerance);
    if (!covers && under > denominator) return { what: 'denominator', pooled: under, whole: denominator };
    const agrees = nearlySame(over, numerator, tolerance);
    return agrees || (!covers && over < numerator) ? null : { what: 'numerator', pooled: over, whole: numerator };
  }
  const realisation = figureOf(cascade, 'realisation', row);
  if (realisation === null || pairs.length < 2) return null;
  const measure_kind = isPercent(unitOf(cascade, row)) ? 'percent' : 'other';
  const pooled = evaluate(ROLLED, {
    inputs: { consolidation: 'ratio', measure_kind },
    parameters: {},
    group: raw,
  }).value;
  if (pooled === null || nearlySame(pooled, realisation, Math.max(tolerance, halfPlace(realisation)))) return null;
  return { what: 'realisation', pooled: round(pooled, 2), whole: realisation };
}

function total(figures: readonly (number | null)[]): number {
  const sum = new ExactSum();
  for (const figure of figures) if (figure !== null) sum.add(figure);
  return image(sum.value());
}

/** Half of the last place that a figure is written to: 66.7 may stand for 66.65 to 66.75. */
function halfPlace(figure: number): number {
  const digits = /\.(\d+)$/.exec(String(figure))?.[1]?.length ?? 0;
  return Number(`0.${'0'.repeat(digits)}5`);
}
