import { normalHeader } from '../../data/header-text.js';
import { categoryName } from '../../data/categories.js';
import { isCountUnit, isRupiahUnit } from '../../data/measure-units.js';
import { ExactSum } from '../../decimal/exact-sum.js';
import { image } from '../../decimal/image.js';
import type { Cascade, Relation } from '../cascade.js';
import { nearlySame } from '../nearly-same.js';
import { relationOfNode, type MatchedRows } from '../relation.js';
import { figureOf, unitOf } from '../series.js';
import type { RollUpKind } from './roll-up-rule.js';

export const WEIGHTED = ['weighted', 'tertimbang', 'rata rata tertimbang', 'berbobot', 'menurut bobot'];

/**
 * How the children of an indicator come together: as the file says (*agregasi*, *konsolidasi lokasi*), else by the links.
 * The same indicator is the same figure; components add up, or count by weight, as their targets make the parent's; parts
 * of a scope are pooled where raw data are there, counts are added. Percentages are never averaged unasked: null.
 */
export function rollUpKind(cascade: Cascade, row: number, pairs: readonly MatchedRows[]): RollUpKind | null {
  const stated = statedKind(cascade.indicators.aggregation[row] ?? null);
  if (stated !== null) return stated;
  const relations = new Set<Relation>(pairs.map(({ child }) => relationOfNode(cascade, child)));
  const [relation] = relations;
  if (relations.size !== 1 || relation === undefined) return null;
  if (relation === 'same-indicator') return 'same';
  const unit = unitOf(cascade, row) ?? '';
  const counts = isCountUnit(unit) || isRupiahUnit(unit);
  if (relation === 'unit-aggregation') return hasRawData(cascade, pairs) ? 'ratio' : counts ? 'sum' : null;
  return byTargets(cascade, row, pairs) ?? (counts ? 'sum' : null);
}

function statedKind(text: string | null): RollUpKind | null {
  if (text === null) return null;
  if (WEIGHTED.includes(normalHeader(text))) return 'weighted';
  const kind = categoryName('consolidation', text);
  return kind === undefined || kind === 'unknown' || kind === 'last' ? null : kind;
}

function hasRawData(cascade: Cascade, pairs: readonly MatchedRows[]): boolean {
  return pairs.every(
    ({ childRow }) =>
      figureOf(cascade, 'numerator', childRow) !== null && figureOf(cascade, 'denominator', childRow) !== null,
  );
}

function byTargets(cascade: Cascade, row: number, pairs: readonly MatchedRows[]): RollUpKind | null {
  const target = figureOf(cascade, 'target', row);
  const parts = pairs.map(({ childRow }) => figureOf(cascade, 'target', childRow));
  if (target === null || parts.some((part) => part === null)) return null;
  const figures = parts as readonly number[];
  if (nearlySame(total(figures), target, 0.01)) return 'sum';
  const weights = pairs.map(({ child }) => cascade.weight[child] as number);
  if (weights.some((weight) => weight !== weight)) return null;
  const whole = total(weights);
  const mean = total(figures.map((figure, i) => image(figure * (weights[i] as number)))) / whole;
  return nearlySame(mean, target, 0.01) ? 'weighted' : null;
}

function total(figures: readonly number[]): number {
  const sum = new ExactSum();
  for (const figure of figures) sum.add(figure);
  return sum.value();
}
