import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { reasonOf, TakarError } from '@takar/core';
import { CHECKS, type RollUpKind } from '@takar/core/cascade';
import { CLICKHOUSE_2018, DIALECTS, DUCKDB, rollUpQuery, TREE_FAULTS } from '@takar/sql';
import { duckDbEngine, treeDepth, type Engine } from '@takar/sql/engines';

/** Id, parent, weight and figure of a node. */
type Node = readonly [id: string, parent: string | null, weight: number | null, figure: number | null];

/** What came of a node: its figure or the reason, children of which so many reported, and what is wrong with it. */
type Rolled = readonly [of: number | string, children: number, reported: number, fault: string | null];

const fields = { realisation: { column: 'skor' }, weight: { column: 'bobot' } };

describe('figures rolled up a tree in a database', () => {
  let instance: DuckDBInstance;
  let connection: DuckDBConnection;
  let engine: Engine;
  let tables = 0;

  before(async () => {
    instance = await DuckDBInstance.create(':memory:');
    connection = await instance.connect();
    engine = duckDbEngine(connection, () => undefined);
  });

  after(() => {
    connection.closeSync();
    instance.closeSync();
  });

  async function loaded(nodes: readonly Node[], name = `tree_nodes${(tables += 1)}`): Promise<string> {
    await connection.run(`CREATE TABLE ${name} (unit VARCHAR, induk VARCHAR, bobot DOUBLE, skor DOUBLE)`);
    const literal = (cell: string | number | null): string =>
      cell === null ? 'NULL' : typeof cell === 'number' ? DUCKDB.number(cell) : DUCKDB.string(cell);
    for (const node of nodes) await connection.run(`INSERT INTO ${name} VALUES (${node.map(literal).join(', ')})`);
    return name;
  }

  async function rolled(nodes: readonly Node[], depth: number, kind: RollUpKind = 'weighted') {
    const source = { table: await loaded(nodes), fields };
    const query = rollUpQuery(DUCKDB, source, { id: 'unit', parent: 'induk', depth, kind });
    assert.deepEqual(
      query.columns.map(({ name }) => name),
      ['unit', 'figure', 'figure_status', 'children', 'reported', 'fault'],
    );
    const found: (readonly [string, Rolled])[] = [];
    for await (const rows of engine.rows(query)) {
      for (const [unit, figure, status, children, reported, fault] of rows) {
        const of = figure === null ? reasonOf(Number(status)) : Number(figure);
        assert.equal(figure === null, Number(status) !== 0);
        found.push([String(unit), [of, Number(children), Number(reported), TREE_FAULTS[Number(fault)] ?? null]]);
      }
    }
    return found;
  }

  const byUnit = async (...given: Parameters<typeof rolled>) => Object.fromEntries(await rolled(...given));

  test('level by level, each imaged; a node with a figure of its own keeps it', async () => {
    const nodes: readonly Node[] = [
      ['Dinas', null, null, null],
      ['Bidang A', 'Dinas', 1, null],
      ['Bidang B', 'Dinas', 2, 90],
      ['Seksi 1', 'Bidang A', 1, 70],
      ['Seksi 2', 'Bidang A', 2, 80],
      ['Seksi 3', 'Bidang B', 1, 10],
    ];
    assert.deepEqual(await byUnit(nodes, 2), {
      Dinas: [85.5555555556, 2, 2, null],
      'Bidang A': [76.6666666667, 2, 2, null],
      'Bidang B': [90, 1, 1, null],
      'Seksi 1': [70, 0, 0, null],
      'Seksi 2': [80, 0, 0, null],
      'Seksi 3': [10, 0, 0, null],
    });
  });

  test('a child without figure, or without weight, leaves its parent without, with the count of those that reported', async () => {
    const nodes: readonly Node[] = [
      ['A', '', 1, null],
      ['A1', 'A', 1, null],
      ['A2', 'A', 1, 80],
      ['B', '', 1, null],
      ['B1', 'B', null, 80],
    ];
    const found = await byUnit(nodes, 1);
    assert.deepEqual(found.A, ['missing', 2, 1, null]);
    assert.deepEqual(found.B, ['weight_missing', 1, 1, null]);
    assert.deepEqual((await byUnit(nodes, 1, 'sum')).B, [80, 1, 1, null]);
  });

  test('what lies on a cycle, or above one, has only what it reports itself; what lies below one has its figure', async () => {
    const nodes: readonly Node[] = [
      ['above', null, 1, null],
      ['x', 'y', 1, null],
      ['y', 'x', 1, 50],
      ['self', 'self', 1, null],
      ['below', 'x', 1, null],
      ['leaf', 'below', 1, 40],
    ];
    assert.deepEqual(await byUnit(nodes, 6), {
      above: ['missing', 0, 0, null],
      x: ['missing', 2, 2, 'cascade/cycle'],
      y: [50, 1, 0, 'cascade/cycle'],
      self: ['missing', 1, 0, 'cascade/cycle'],
      below: [40, 1, 1, null],
      leaf: [40, 0, 0, null],
    });
  });

  test('levels below the depth give no figure in part, and say so', async () => {
    const nodes: readonly Node[] = [
      ['top', null, 1, null],
      ['quick', 'top', 1, 10],
      ['slow', 'top', 1, null],
      ['slower', 'slow', 1, null],
      ['slowest', 'slower', 1, 30],
    ];
    const found = await byUnit(nodes, 2);
    assert.deepEqual(found.top, ['missing', 2, 1, 'cascade/cycle']);
    assert.deepEqual(found.slow, [30, 1, 1, null]);
    assert.deepEqual((await byUnit(nodes, 3)).top, [20, 2, 2, null]);
  });

  test('a parent that is not there, and an id that stands twice, are told; no figure is counted twice', async () => {
    const nodes: readonly Node[] = [
      ['A', null, 1, null],
      ['twin', 'A', 1, 60],
      ['twin', 'A', 1, 60],
      ['lost', 'Z', 1, 70],
    ];
    const found = await rolled(nodes, 1);
    const of = (unit: string) => found.filter(([name]) => name === unit).map(([, each]) => each);
    assert.deepEqual(of('A'), [['ambiguous', 2, 2, null]]);
    assert.deepEqual(of('twin'), [
      [60, 0, 0, 'cascade/duplicate-id'],
      [60, 0, 0, 'cascade/duplicate-id'],
    ]);
    assert.deepEqual(of('lost'), [[70, 0, 0, 'cascade/orphan']]);
  });

  test('a tree that grows from one row to the next is parted by its keys', async () => {
    await connection.run(`CREATE TABLE berkala (unit VARCHAR, induk VARCHAR, periode VARCHAR, skor DOUBLE)`);
    await connection.run(
      `INSERT INTO berkala VALUES ('A', NULL, 'Q1', NULL), ('a', 'A', 'Q1', 1), ('A', NULL, 'Q2', NULL), ('a', 'A', 'Q2', 3), ('b', 'A', 'Q2', 5)`,
    );
    const tree = { id: 'unit', parent: 'induk', keys: ['periode'], depth: 1, kind: 'average' as const };
    const query = rollUpQuery(DUCKDB, { table: 'berkala', fields }, tree);
    const tops: unknown[] = [];
    for await (const rows of engine.rows(query)) tops.push(...rows.filter(([unit]) => unit === 'A'));
    assert.deepEqual(tops.map((row) => (row as unknown[]).slice(0, 4)).sort(), [
      ['A', 'Q1', 1, 0],
      ['A', 'Q2', 4, 0],
    ]);
  });

  test('the depth is asked for first, and a cycle ends the question', async () => {
    const chain: readonly Node[] = Array.from({ length: 7 }, (_, i) => [`n${i}`, i === 0 ? null : `n${i - 1}`, 1, 1]);
    const tree = { id: 'unit', parent: 'induk' };
    const ask = async (nodes: readonly Node[]) => treeDepth(engine, { table: await loaded(nodes), fields }, tree);
    assert.deepEqual(await ask(chain), { depth: 6, unsettled: 0 });
    assert.deepEqual(await ask(chain.slice(0, 1)), { depth: 1, unsettled: 0 });
    assert.deepEqual(await ask([...chain.slice(0, 3), ['x', 'y', 1, 1], ['y', 'x', 1, 1]]), { depth: 2, unsettled: 2 });
  });

  test('the table may be called like a part of the query', async () => {
    const source = {
      table: await loaded(
        [
          ['A', null, 1, null],
          ['a', 'A', 1, 7],
        ],
        'tree_level0',
      ),
      fields,
    };
    const query = rollUpQuery(DUCKDB, source, { id: 'unit', parent: 'induk', depth: 1, kind: 'sum' });
    const found: unknown[] = [];
    for await (const rows of engine.rows(query)) found.push(...rows.map((row) => row[1]));
    assert.deepEqual(found, [7, 7]);
  });
});

describe('the query of a tree', () => {
  const source = { table: 'pohon', fields };
  const tree = { id: 'x"; DROP TABLE pohon; --', parent: 'induk', depth: 1 };

  test('quotes names in every dialect, nested where a database has no WITH', () => {
    for (const dialect of [...Object.values(DIALECTS), CLICKHOUSE_2018]) {
      const { sql } = rollUpQuery(dialect, source, tree);
      assert.ok(sql.includes(dialect.identifier(tree.id)), dialect.name);
      assert.ok(!sql.replaceAll(dialect.identifier(tree.id), '').includes('DROP TABLE'), dialect.name);
      assert.equal(sql.startsWith('WITH'), dialect !== CLICKHOUSE_2018);
    }
  });

  test('refuses a depth that is none, and a table without figures', () => {
    const fails = (code: string) => (error: unknown) => error instanceof TakarError && error.code === code;
    for (const depth of [0, 1.5, NaN, 65])
      assert.throws(() => rollUpQuery(DUCKDB, source, { ...tree, depth }), fails('sql/depth'));
    assert.throws(() => rollUpQuery(DUCKDB, { table: 'pohon', fields: {} }, tree), fails('sql/figure'));
  });

  test('tells faults by the codes of the checks of trees', () => {
    const codes = Object.values(CHECKS).map(({ code }) => code);
    for (const fault of TREE_FAULTS) if (fault !== null) assert.ok((codes as readonly string[]).includes(fault), fault);
  });
});
