import { ExactSum } from '../../decimal/exact-sum.js';
import { image, IMAGE_DIGITS, imageUnits } from '../../decimal/image.js';
import { TakarError } from '../../errors.js';
import type { NumberColumn } from '../../outcome/column.js';
import { STATUS } from '../../outcome/reason.js';

/** Figures of a tree in typed columns, one parent a node and parents before their children. */
export interface FigureColumns {
  /** Position of each node's parent; negative at the top. */
  readonly parents: Int32Array;
  /** Weight among the children of the same parent; NaN where there is none. */
  readonly weight: Float64Array;
  /** Figures of a node stand side by side: as many as there are periods. */
  readonly periods: number;
  /** `periods` figures a node. A node with a figure of its own keeps it. */
  readonly figures: NumberColumn;
}

/** Adding and taking away 1.5 × 2 ** 52 leaves the nearest whole number of magnitudes below 2 ** 51. */
const WHOLE = 6_755_399_441_055_744;
const UNITS = 1e10;
/** Ten-billionths of magnitudes below 1e5 stay below this. */
const SCALED = 1e15;
/** Sums of this many ten-billionths are counted exactly. */
const COUNTED = 2 ** 52;

/**
 * ORG-CSC-03/roll-up by weight, for many nodes: the figure of a parent is the mean of its children's by their weights, in
 * each period, from the leaves up in one pass. Sums are exact. A child without figure leaves the parent without, for the
 * reason of the first; parents without children keep what they report.
 *
 * @throws TakarError `cascade/column-length` when lengths do not fit, `cascade/node-order` when a child comes before its
 * parent.
 */
export function rollUpColumns(columns: FigureColumns): NumberColumn {
  const { parents, weight, periods, figures } = columns;
  checkColumns(columns);
  const values = figures.values.slice();
  const status = figures.status.slice();
  const weights = sumsOfWeights(parents, weight);
  // sums are kept for nodes with children alone, which are few
  const places = new Int32Array(parents.length);
  let cells = 0;
  for (let node = 0; node < parents.length; node += 1) {
    if (weights[node] !== weights[node]) continue;
    places[node] = cells;
    cells += periods;
  }
  const wholes = new Float64Array(cells);
  const fractions = new Float64Array(cells);
  const why = new Uint8Array(cells);
  const fine = new Map<number, ExactSum>();
  for (let node = parents.length - 1; node >= 0; node -= 1) {
    const first = node * periods;
    const total = weights[node] as number;
    if (total === total) settle(first, places[node] as number, total);
    const parent = parents[node] as number;
    if (parent < 0) continue;
    const own = weight[node] as number;
    const above = (places[parent] as number) - first;
    for (let at = first; at < first + periods; at += 1) {
      const product = own * (values[at] as number);
      const scaled = product * UNITS;
      const units = scaled + WHOLE - WHOLE;
      const size = Math.abs(scaled);
      if (Math.abs(scaled - units) + size * 2 ** -52 < 0.5 && size < SCALED) {
        const whole = product + WHOLE - WHOLE;
        wholes[at + above] = (wholes[at + above] as number) + whole;
        fractions[at + above] = (fractions[at + above] as number) + (units - whole * UNITS);
      } else other(at, at + above, own, product);
    }
  }
  return { kind: 'number', values, status };

  /** Makes the figures of a node from what its children have added. */
  function settle(from: number, place: number, total: number): void {
    for (let period = 0; period < periods; period += 1) {
      const at = from + period;
      const sums = place + period;
      if (status[at] === STATUS.value) continue;
      const reason = why[sums] as number;
      if (reason !== STATUS.value) {
        status[at] = reason;
        continue;
      }
      const units = (wholes[sums] as number) * UNITS + (fractions[sums] as number);
      const isCounted = Math.abs(units) < COUNTED && !fine.has(sums);
      const sum = isCounted ? units / UNITS : exactTotal(sums);
      const found = total === 0 ? NaN : image(sum / total);
      values[at] = found;
      status[at] = found === found ? STATUS.value : total === 0 ? STATUS.divisionByZero : STATUS.outOfRange;
    }
  }

  /** A product without value, near a tie or large. */
  function other(from: number, to: number, own: number, product: number): void {
    const exact = image(product);
    if (exact !== exact) {
      const reason = status[from] as number;
      why[to] = own !== own ? STATUS.missing : reason === STATUS.value ? STATUS.outOfRange : reason;
      return;
    }
    const magnitude = Math.abs(exact);
    if (magnitude * UNITS < SCALED) {
      const units = imageUnits(magnitude, IMAGE_DIGITS);
      const whole = Math.trunc(exact);
      wholes[to] = (wholes[to] as number) + whole;
      fractions[to] = (fractions[to] as number) + ((exact < 0 ? -units : units) - whole * UNITS);
      return;
    }
    const sum = fine.get(to) ?? new ExactSum();
    sum.add(exact);
    fine.set(to, sum);
  }

  function exactTotal(at: number): number {
    const sum = fine.get(at) ?? new ExactSum();
    const fraction = fractions[at] as number;
    const whole = Math.trunc(fraction / UNITS);
    for (const part of [wholes[at] as number, whole, (fraction - whole * UNITS) / UNITS]) sum.add(part);
    return sum.value();
  }
}

/** Exact sums of the children's weights; NaN for nodes without children, 0 where a weight is missing. */
function sumsOfWeights(parents: Int32Array, weight: Float64Array): Float64Array {
  const sums = new Float64Array(parents.length).fill(NaN);
  const units = new Float64Array(parents.length);
  const fine = new Map<number, ExactSum>();
  for (let node = 0; node < parents.length; node += 1) {
    const parent = parents[node] as number;
    if (parent < 0) continue;
    const own = weight[node] as number;
    const hundredths = Math.round(own * 100);
    sums[parent] = 0;
    if (own !== own) continue;
    if (hundredths / 100 === own && Math.abs((units[parent] as number) + hundredths) < COUNTED) {
      units[parent] = (units[parent] as number) + hundredths;
      continue;
    }
    const sum = fine.get(parent) ?? new ExactSum();
    sum.add(own);
    fine.set(parent, sum);
  }
  for (let node = 0; node < sums.length; node += 1) if (sums[node] === 0) sums[node] = (units[node] as number) / 100;
  for (const [node, sum] of fine) {
    sum.add(sums[node] as number);
    sums[node] = sum.value();
  }
  return sums;
}

function checkColumns({ parents, weight, periods, figures }: FigureColumns): void {
  const cells = parents.length * periods;
  if (weight.length !== parents.length || figures.values.length !== cells || figures.status.length !== cells) {
    throw new TakarError(
      'cascade/column-length',
      'invalid columns: lengths differ',
      'Give one parent and weight a node, and one figure a node and period.',
    );
  }
  for (let node = 0; node < parents.length; node += 1) {
    if ((parents[node] as number) < node) continue;
    throw new TakarError(
      'cascade/node-order',
      `node ${node} comes before its parent`,
      'Order the nodes so that parents come before their children.',
      `/parents/${node}`,
    );
  }
}
