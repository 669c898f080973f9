import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { absent, evaluate, numberColumn, present, statusOfOutcome, type Expression, type Outcome } from '@takar/core';
import { ROLL_UP, rollUpColumns } from '@takar/core/cascade';
import fc from 'fast-check';

const PERIODS = 2;

interface Node {
  readonly parent: number;
  readonly weight: number;
  readonly figures: readonly Outcome[];
}

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -20_000, max: 20_000 }).map((n) => present(n / 200)) },
  { weight: 2, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => present(Number(x.toFixed(9)))) },
  { weight: 1, arbitrary: fc.constantFrom(absent('dash'), absent('not_reported')) },
);
const weight = fc.oneof(
  fc.integer({ min: 0, max: 400 }).map((n) => n / 8),
  fc.constantFrom(1 / 3, 12.3456789, NaN),
);
const trees = fc
  .array(fc.tuple(fc.nat(), weight, fc.array(figure, { minLength: PERIODS, maxLength: PERIODS })), {
    minLength: 2,
    maxLength: 30,
  })
  .map((nodes) => {
    const parents = nodes.map(([pick], i) => (i === 0 ? -1 : pick % i));
    const inner = new Set(parents);
    return nodes.map(([, own, figures], i): Node => ({
      parent: parents[i] as number,
      weight: own,
      figures: inner.has(i) && i % 5 !== 0 ? [absent('missing'), absent('missing')] : figures,
    }));
  });

function columnsOf(nodes: readonly Node[]) {
  const figures = numberColumn(nodes.length * PERIODS);
  nodes.forEach((node, i) =>
    node.figures.forEach((outcome, period) => {
      figures.values[i * PERIODS + period] = outcome.value ?? NaN;
      figures.status[i * PERIODS + period] = statusOfOutcome(outcome);
    }),
  );
  return {
    parents: Int32Array.from(nodes, ({ parent }) => parent),
    weight: Float64Array.from(nodes, (node) => node.weight),
    periods: PERIODS,
    figures,
  };
}

const weightOf = (own: number): number | Outcome => (Number.isNaN(own) ? absent('weight_missing') : own);

/** The figure of a node as the rule gives it, node by node. */
function byRule(nodes: readonly Node[], period: number): Outcome[] {
  const found: Outcome[] = nodes.map(({ figures }) => figures[period] as Outcome);
  for (let node = nodes.length - 1; node >= 0; node -= 1) {
    const children = nodes.flatMap(({ parent }, child) => (parent === node ? [child] : []));
    if (found[node]?.reason === null || children.length === 0) continue;
    const group = children.map((child) => ({
      realisation: found[child] as Outcome,
      weight: weightOf((nodes[child] as Node).weight),
      consolidation: 'weighted',
    }));
    const inputs = { consolidation: 'weighted' };
    found[node] = evaluate(ROLL_UP.expression as Expression, { inputs, parameters: {}, group });
  }
  return found;
}

describe('roll-up of columns', () => {
  test('gives what the rule gives, node by node, for any tree', () => {
    fc.assert(
      fc.property(trees, (nodes) => {
        const found = rollUpColumns(columnsOf(nodes));
        for (let period = 0; period < PERIODS; period += 1) {
          byRule(nodes, period).forEach((outcome, node) => {
            const at = node * PERIODS + period;
            assert.equal(found.status[at], statusOfOutcome(outcome), `status of node ${node}`);
            assert.equal(found.values[at], outcome.value ?? NaN, `node ${node}`);
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  test('leaves what it is given as it is', () => {
    const columns = columnsOf([
      { parent: -1, weight: 1, figures: [absent('missing'), absent('missing')] },
      { parent: 0, weight: 3, figures: [present(50), present(70)] },
    ]);
    const found = rollUpColumns(columns);
    assert.deepEqual([...found.values], [50, 70, 50, 70]);
    assert.deepEqual([...columns.figures.status], [2, 2, 0, 0]);
  });

  test('refuses columns that do not fit, and children before their parents', () => {
    const columns = columnsOf([
      { parent: -1, weight: 1, figures: [present(1), present(1)] },
      { parent: 0, weight: 1, figures: [present(1), present(1)] },
    ]);
    assert.throws(() => rollUpColumns({ ...columns, periods: 3 }), { code: 'cascade/column-length' });
    assert.throws(() => rollUpColumns({ ...columns, parents: Int32Array.of(1, -1) }), { code: 'cascade/node-order' });
  });
});
