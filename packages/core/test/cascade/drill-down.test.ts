import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { drillDown, type RollUp } from '@takar/core/cascade';
import { COMPONENTS, hash, node, rolledUp } from './support/rolled.js';

test('a gap is split over the leaves that make it, the largest part first', () => {
  const { cascade, ...rest } = rolledUp([
    ...COMPONENTS,
    node('S', 'C', { indicator: 'Persentase berkas lengkap', unit: '%', target: '90', realisation: '45' }),
  ]);
  const { leaves, met, achievement } = drillDown({ cascade, ...rest }, 0);
  assert.equal(met, false);
  assert.equal(achievement, 91.67);
  assert.deepEqual(
    leaves.map(({ node: at, share, gap }) => [cascade.ids[at], share, gap]),
    [
      ['A', 0.5, 50],
      ['C', 0.5, 50],
      ['S', null, null],
    ],
  );
});

test('a leaf counts over every path that calculates, and once', () => {
  const whole = { method: 'komponen', aggregation: 'tertimbang', unit: '%', target: '90' };
  const rolled = rolledUp([
    node('P', '', { ...whole, method: '' }),
    node('A', 'P', { ...whole, weight: '60' }),
    node('B', 'P', { ...whole, weight: '40' }),
    node('L', 'A; B', { ...whole, aggregation: '', weight: '50', realisation: '60' }),
    node('M', 'A; B', { ...whole, aggregation: '', weight: '50', realisation: '80' }),
  ]);
  const { leaves } = drillDown(rolled, 0);
  assert.deepEqual(
    leaves.map(({ node: at, share, gap, path }) => [rolled.cascade.ids[at], gap, share, path.length]),
    [
      ['L', 15, 0.75, 3],
      ['M', 5, 0.25, 3],
    ],
  );
});

test('two to the power of sixty paths take no longer than their links', () => {
  const rows = [node('n0', '', { target: '90', aggregation: 'rata-rata', unit: '%' })];
  for (let level = 1; level <= 60; level++) {
    for (const side of ['a', 'b']) {
      const up = level === 1 ? 'n0' : `a${level - 1}; b${level - 1}`;
      const realisation = level < 60 ? '' : side === 'a' ? '30' : '60';
      const more = { target: '90', method: 'komponen', aggregation: 'rata-rata', unit: '%', realisation };
      rows.push(node(`${side}${level}`, up, more));
    }
  }
  const rolled = rolledUp(rows);
  assert.equal(rolled.rows[0]?.used.value, 45);
  const { leaves } = drillDown(rolled, 0);
  assert.deepEqual(
    leaves.map(({ node: at, share, gap }) => [rolled.cascade.ids[at], gap, share]),
    [
      ['a60', 30, 0.6666666667],
      ['b60', 15, 0.3333333333],
    ],
  );
});

/** Random graphs of components with several parents, weights of their own and a kind a node. */
const GRAPHS = fc
  .array(
    fc.record({
      ups: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
      weight: fc.integer({ min: 1, max: 9 }),
      figure: fc.integer({ min: 0, max: 99 }),
      kind: fc.constantFrom('jumlah', 'rata-rata', 'tertimbang', 'maksimum'),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map(({ ups, weight, figure, kind }, i) => ({
      id: `n${i}`,
      ups: i === 0 ? [] : [...new Set(ups.map((up) => up % i))],
      weight,
      figure,
      kind: i === 0 && kind === 'maksimum' ? 'jumlah' : kind,
    })),
  );

type Drawn = readonly { readonly id: string; readonly ups: number[]; weight: number; figure: number; kind: string }[];

/** The plain definition: every path from the top, each with the product of what its links count for. */
function alongPaths(graph: Drawn, at: number, product: number, found: Map<number, number>): Map<number, number> {
  const parts = graph.flatMap(({ ups }, i) => (ups.includes(at) ? [i] : []));
  const { kind } = graph[at] as Drawn[number];
  if (parts.length === 0 || kind === 'maksimum') return found.set(at, (found.get(at) ?? 0) + product);
  const whole = parts.reduce((sum, part) => sum + (graph[part] as Drawn[number]).weight, 0);
  for (const part of parts) {
    const { weight } = graph[part] as Drawn[number];
    const counts = kind === 'jumlah' ? 1 : kind === 'rata-rata' ? 1 / parts.length : weight / whole;
    alongPaths(graph, part, product * counts, found);
  }
  return found;
}

test('on random graphs a gap is the plain sum over all paths, in any order of rows', () => {
  let compared = 0;
  fc.assert(
    fc.property(GRAPHS, fc.nat(), (graph, seed) => {
      const isLeaf = (i: number): boolean => !graph.some(({ ups }) => ups.includes(i));
      const rows = graph.map(({ id, ups, weight, figure, kind }, i) =>
        node(id, ups.map((up) => `n${up}`).join('; '), {
          method: 'komponen',
          weight: String(weight),
          target: '100000000',
          aggregation: kind,
          realisation: isLeaf(i) ? String(figure) : '',
        }),
      );
      const inOrder = rolledUp(rows);
      const mixed = rolledUp([...rows].sort((a, b) => hash(a.id, seed) - hash(b.id, seed)));
      const told = ({ cascade, ...rest }: RollUp): Record<string, number | null> => {
        const { leaves } = drillDown({ cascade, ...rest }, cascade.ids.indexOf('n0'));
        return Object.fromEntries(leaves.map(({ node: at, gap }) => [cascade.ids[at] as string, gap]));
      };
      const gaps = told(inOrder);
      assert.deepEqual(told(mixed), gaps);
      const expected = alongPaths(graph, 0, 1, new Map());
      if (inOrder.rows[0]?.used.value === null || drillDown(inOrder, 0).met !== false) return;
      for (const [at, weight] of expected) {
        const row = inOrder.rows[at];
        const gap = 100000000 - (row?.used.value ?? NaN);
        if (at === 0) continue;
        compared += 1;
        assert.ok(Math.abs((gaps[`n${at}`] ?? NaN) / (gap * weight) - 1) < 1e-12, `${at}: ${gaps[`n${at}`]}`);
      }
    }),
    { seed: 20261126, numRuns: 200 },
  );
  assert.ok(compared > 200);
});
