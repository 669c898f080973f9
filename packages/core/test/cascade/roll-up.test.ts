import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ID } from '@takar/core';
import { explainRolled, officialsMet, planCoverage, supportOf, type Cascade, type RollUp } from '@takar/core/cascade';
import { cascadeOf, sheetOf, type Row } from './support/clean-tree.js';
import { COMPONENTS, hash, node, rolledUp } from './support/rolled.js';

/** What counts for the first indicator of each node, by id. */
function figures({ cascade, rows }: RollUp): Record<string, number | string | null> {
  return Object.fromEntries(
    rows.map(({ node, used }) => [cascade.ids[node] as string, used.reason === null ? used.value : used.reason]),
  );
}

test('components add up to the figure of their parent', () => {
  const rolled = rolledUp(COMPONENTS);
  assert.equal(figures(rolled).P, 1100);
  const [row] = rolled.rows;
  assert.deepEqual([row?.from, row?.kind, row?.coverage], ['children', 'sum', { reported: 3, due: 3 }]);
  assert.equal(rolled.scores[0]?.[0]?.score, 91.67);
});

test('weighted components count by weight where their targets do', () => {
  const rows = [
    node('P', '', { unit: '%', target: '84' }),
    node('A', 'P', { unit: '%', method: 'komponen', weight: '60', target: '80', realisation: '70' }),
    node('B', 'P', { unit: '%', method: 'komponen', weight: '40', target: '90', realisation: '90' }),
  ];
  const rolled = rolledUp(rows);
  assert.equal(figures(rolled).P, 78);
  assert.equal(rolled.rows[0]?.kind, 'weighted');
});

test('a goal is measured by its own indicator, and what its children make stands beside it', () => {
  const [parent, ...children] = COMPONENTS as [Row, ...Row[]];
  const rolled = rolledUp([{ ...parent, realisation: '1150' }, ...children]);
  const [row] = rolled.rows;
  assert.equal(row?.from, 'own');
  assert.equal(row?.used.value, 1150);
  assert.equal(row?.rolled?.value, 1100);
});

test('children that only support a goal are never averaged into it', () => {
  const rows = [
    node('P', '', { target: '80' }),
    node('A', 'P', { method: 'buat baru', target: '10', realisation: '10' }),
    node('B', 'P', { target: '10', realisation: '5' }),
  ];
  const rolled = rolledUp(rows);
  assert.equal(rolled.rows[0]?.rolled, null);
  assert.equal(rolled.scores[0]?.[0]?.score, null);
  assert.deepEqual(supportOf(rolled.cascade, 0), { calculating: [], supporting: [1, 2] });
});

test('one child without figure leaves the parent without, with coverage', () => {
  const rows = COMPONENTS.map((row) => (row.id === 'B' ? { ...row, realisation: '' } : row));
  const [row] = rolledUp(rows).rows;
  assert.equal(row?.used.value, null);
  assert.deepEqual(row?.coverage, { reported: 2, due: 3 });
});

test('parts of a scope pool their raw data, over every level (ORG-CON-03)', () => {
  const part = { unit: '%', method: 'dipersempit', target: '60' };
  const rows = [
    node('P', '', { unit: '%', target: '60', aggregation: 'rasio' }),
    node('Q', 'P', { ...part, aggregation: 'rasio' }),
    node('A', 'Q', { ...part, numerator: '80', denominator: '100', realisation: '80' }),
    node('B', 'Q', { ...part, numerator: '100', denominator: '200', realisation: '50' }),
    node('R', 'P', { ...part, numerator: '20', denominator: '100', realisation: '20' }),
  ];
  const { P, Q } = figures(rolledUp(rows));
  assert.equal(Q, 60);
  assert.equal(P, 50);
});

test('percentages are never averaged unasked, and are where the file says so', () => {
  const rows = (aggregation: string): Row[] => [
    node('P', '', { unit: '%', target: '90', aggregation }),
    node('A', 'P', { unit: '%', method: 'dipersempit', target: '90', realisation: '80' }),
    node('B', 'P', { unit: '%', method: 'dipersempit', target: '90', realisation: '50' }),
  ];
  assert.equal(figures(rolledUp(rows(''))).P, 'consolidation_unknown');
  assert.equal(figures(rolledUp(rows('rata-rata'))).P, 65);
});

test('counts and amounts of the parts of a scope add up unasked, also where targets do not', () => {
  const rows = (unit: string): Row[] => [
    node('P', '', { unit, target: '90' }),
    node('A', 'P', { unit, method: 'dipersempit', target: '90', realisation: '80' }),
    node('B', 'P', { unit, method: 'dipersempit', target: '90', realisation: '50' }),
  ];
  for (const unit of ['orang', 'dokumen', 'Rp']) {
    const rolled = rolledUp(rows(unit));
    assert.deepEqual([unit, figures(rolled).P, rolled.rows[0]?.kind], [unit, 130, 'sum']);
  }
  for (const unit of ['indeks', 'Rp juta', '']) assert.equal(rolledUp(rows(unit)).rows[0]?.kind, null, unit);
});

test('the same indicator has one figure: two that differ are none', () => {
  const rows = (second: string): Row[] => [
    node('P', '', { target: '10' }),
    node('A', 'P', { method: 'adopsi langsung', target: '10', realisation: '8' }),
    node('B', 'P', { method: 'adopsi langsung', target: '10', realisation: second }),
  ];
  assert.equal(figures(rolledUp(rows('8'))).P, 8);
  assert.equal(figures(rolledUp(rows('9'))).P, 'ambiguous');
});

test('nodes of a cycle keep their own figures, and stop there', () => {
  const rolled = rolledUp([
    node('A', 'B', { method: 'komponen', realisation: '1' }),
    node('B', 'A', { method: 'komponen', realisation: '' }),
    node('P', '', {}),
  ]);
  assert.equal(figures(rolled).A, 1);
  assert.equal(rolled.rows[1]?.used.value, null);
});

test('the trace names the kind and the figures of the children', () => {
  const rolled = rolledUp(COMPONENTS);
  const trace = explainRolled(rolled, 0, ID);
  assert.match(JSON.stringify(trace), /1100/);
  assert.equal(explainRolled(rolled, 1, ID), null);
});

test('officials who met every target are counted by period; what is open counts on neither side (C21)', () => {
  const row = (id: string, owner: string, more: Row): Row =>
    node(id, '', { owner, period: '2026', baseline: '', target: '10', indicator: `Jumlah ${id}`, ...more });
  const rolled = rolledUp([
    row('A', 'Kabid A', { realisation: '10', baseline: '8' }),
    row('B', 'Kabid A', { realisation: '12', baseline: '12' }),
    row('C', 'Kabid B', { realisation: '9', baseline: '9,5' }),
    row('D', 'Kabid B', { realisation: '' }),
    row('E', 'Kabid C', { realisation: '' }),
    row('F', 'Kabid C', { realisation: '11', period: '2025', polarity: 'min', baseline: '12' }),
  ]);
  assert.deepEqual(officialsMet(rolled), [
    {
      period: '2025',
      officials: 1,
      met: 0,
      missed: 1,
      open: 0,
      share: 0,
      lastYear: { better: 1, same: 0, worse: 0 },
    },
    {
      period: '2026',
      officials: 3,
      met: 1,
      missed: 1,
      open: 1,
      share: 0.5,
      lastYear: { better: 1, same: 1, worse: 1 },
    },
  ]);
});

test('who has no target is no official, and what nobody can compare is not compared', () => {
  const row = (id: string, owner: string, more: Row): Row =>
    node(id, '', { owner, period: '2026', indicator: `Jumlah ${id}`, ...more });
  const of = (...rows: Row[]) => officialsMet(rolledUp(rows));
  assert.deepEqual(of(row('A', 'Kabid A', { target: '', realisation: '5', baseline: '1' })), []);
  const one = { period: '2026', officials: 1, met: 0, missed: 0, open: 1, share: null };
  const none = { better: 0, same: 0, worse: 0 };
  assert.deepEqual(of(row('A', 'Kabid A', { target: '10', realisation: '', baseline: '1' })), [
    { ...one, lastYear: none },
  ]);
  const unknown = { target: '10', realisation: '5', baseline: '1', polarity: '' };
  assert.deepEqual(of(row('A', 'Kabid A', unknown)), [{ ...one, lastYear: none }]);
  const down = { target: '10', realisation: '5', baseline: '1', polarity: 'min' };
  assert.deepEqual(of(row('A', 'Kabid A', down)), [
    { ...one, met: 1, open: 0, share: 1, lastYear: { ...none, worse: 1 } },
  ]);
  assert.deepEqual(of(row('A', '', down)), [{ ...one, officials: 0, open: 0, lastYear: { ...none, worse: 1 } }]);
});

test('plans that no chain leads to a goal are counted out', () => {
  const rows: Row[] = [
    { id: 'S', parent: '', level: 'Sasaran', title: 'Kepuasan' },
    { id: 'J', parent: 'S', level: 'JPT', title: 'Rencana kepala' },
    { id: 'P', parent: 'J', level: 'Pelaksana', title: 'Rencana staf' },
    { id: 'X', parent: '', level: 'Pelaksana', title: 'Rencana lepas' },
  ];
  assert.deepEqual(planCoverage(cascadeOf(sheetOf(rows))), { plans: 3, reached: 2, share: 2 / 3, unreached: [3] });
});

/** A random tree of components: figures at the leaves and at some nodes above. */
const TREES = fc
  .array(
    fc.record({ up: fc.nat(), own: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null }), adds: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((drawn) =>
    drawn.map(({ up, own, adds }, i) =>
      node(`n${i}`, i === 0 ? '' : `n${up % i}`, {
        method: adds ? 'komponen' : 'buat baru',
        target: '100',
        aggregation: 'jumlah',
        realisation: own === null ? '' : String(own),
      }),
    ),
  );

/** The plain recursive definition: its own figure, else the sum of the children that calculate it, if all have one. */
function plain(rows: readonly Row[], id: string): number | null {
  const row = rows.find((each) => each.id === id) as Row;
  if (row.realisation !== '') return Number(row.realisation);
  const parts = rows
    .filter(({ parent, method }) => parent === id && method === 'komponen')
    .map((each) => plain(rows, each.id as string));
  if (parts.length === 0 || parts.some((part) => part === null)) return null;
  return parts.reduce<number>((sum, part) => sum + (part as number), 0);
}

test('on random trees the roll-up is the plain recursive definition, in any order of rows', () => {
  fc.assert(
    fc.property(TREES, fc.nat(), (rows, seed) => {
      const expected = Object.fromEntries(rows.map(({ id = '' }) => [id, plain(rows, id)]));
      const value = (cascade: Cascade, rolled: RollUp): Record<string, number | null> =>
        Object.fromEntries(rolled.rows.map(({ node: at, used }) => [cascade.ids[at] as string, used.value]));
      const inOrder = rolledUp(rows);
      const mixed = rolledUp([...rows].sort((a, b) => hash(a.id, seed) - hash(b.id, seed)));
      assert.deepEqual(value(inOrder.cascade, inOrder), expected);
      assert.deepEqual(value(mixed.cascade, mixed), expected);
    }),
    { seed: 20261126, numRuns: 150 },
  );
});
