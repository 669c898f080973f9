import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  achievementRule,
  aggregate,
  categoryColumn,
  divide,
  field,
  multiply,
  parameter,
  named,
  resolve,
  roundTo,
  select,
  type Expression,
  type NumberColumn,
  type Table,
} from '@takar/core';
import { compile, compileGroups } from '@takar/core/batch';
import { POLICIES } from '@takar/core/registry';
import { groupWorkers, ruleWorkers, sharedColumn, sharedTable, type RuleWorkers } from '@takar/table/workers';

const POLARITIES = ['maximise', 'minimise', 'stabilise'];

/** Indicator rows with ties, zero targets and missing cells. */
function rows(length: number): Table {
  const [target, realisation] = [0, 1].map(() => sharedColumn(length)) as [NumberColumn, NumberColumn];
  const polarity = categoryColumn(length, POLARITIES);
  for (let row = 0; row < length; row += 1) {
    target.values[row] = row % 101 === 0 ? 0 : 200 + (row % 7);
    realisation.values[row] = ((row * 7919) % 40_001) / 100;
    target.status[row] = 0;
    realisation.status[row] = row % 53 === 0 ? 6 : 0;
    polarity.codes[row] = row % 29 === 0 ? 255 : row % POLARITIES.length;
  }
  return { length, columns: { target, realisation, polarity, note: { kind: 'text', values: [] } } };
}

function mustBeTheSame(found: NumberColumn | undefined, expected: NumberColumn | undefined): void {
  assert.ok(found && expected);
  const row = expected.values.findIndex(
    (value, i) => !Object.is(value, found.values[i]) || expected.status[i] !== found.status[i],
  );
  assert.equal(row, -1, `row ${row}`);
}

const { resolved } = resolve(achievementRule(POLICIES[0] as (typeof POLICIES)[number]), null);
const { rule, parameters } = resolved as NonNullable<typeof resolved>;
const expression = rule.expression as Expression;
const names = ['', 'achievementRaw', 'achievement'];

describe('a rule on several threads', () => {
  let workers: RuleWorkers;
  before(async () => {
    workers = await ruleWorkers(expression, parameters, { threads: 2 });
  });
  after(() => workers.close());

  for (const length of [0, 1, 2047, 131_071, 400_003])
    test(`gives ${length} rows as one thread gives them`, async () => {
      const table = rows(length);
      const found = await workers.named(table, names);
      const expected = compile(expression, parameters).named(table, names);
      for (const name of names) mustBeTheSame(found[name], expected[name]);
    });

  test('fills columns that are there, one table after another, by the reader with vectors', async () => {
    const tables = [300_000, 200_000, 150_000].map((length) => sharedTable(rows(length)));
    const columns = tables.map(({ length }) => ({ achievement: sharedColumn(length) }));
    const choices = await Promise.all(tables.map((table, i) => workers.into(table, columns[i] as (typeof columns)[0])));
    assert.deepEqual(
      choices,
      tables.map(() => ({ reader: 'simd' })),
    );
    for (const [i, table] of tables.entries()) {
      const expected = compile(expression, parameters).named(table, ['achievement']);
      mustBeTheSame(columns[i]?.achievement, expected['achievement']);
    }
  });

  test('says which column is not shared, and goes on with the next table', async () => {
    const table = rows(10);
    await assert.rejects(workers.into(table, { achievement: sharedColumn(10) }), {
      code: 'table/not-shared',
      path: '/polarity',
    });
    const plain = { kind: 'number' as const, values: new Float64Array(10), status: new Uint8Array(10) };
    await assert.rejects(workers.into(sharedTable(table), { achievement: plain }), { path: '/achievement' });
    const { achievement } = await workers.named(table, ['achievement']);
    mustBeTheSame(achievement, compile(expression, parameters).named(table, ['achievement'])['achievement']);
  });

  test('throws for a step that is not there what the other readers throw, and goes on', async () => {
    await assert.rejects(workers.named(rows(10), ['nobody']), { name: 'TakarError', code: 'expression/name' });
    assert.equal((await workers.named(rows(10), ['']))['']?.values.length, 10);
  });
});

test('a table that is shared is not copied, and lacks only its texts', () => {
  const once = sharedTable(rows(100));
  const twice = sharedTable(once);
  assert.deepEqual(Object.keys(once.columns), ['target', 'realisation', 'polarity']);
  assert.equal((twice.columns['target'] as NumberColumn).values, (once.columns['target'] as NumberColumn).values);
});

test('one thread, many threads and no thread', async () => {
  const share = named('share', roundTo(select('polarity', {}, divide(field('realisation'), field('target'))), 2));
  for (const threads of [1, 3]) {
    const workers = await ruleWorkers(share, {}, { threads });
    mustBeTheSame((await workers.named(rows(5), ['']))[''], compile(share, {}).result(rows(5)));
    await workers.close();
    await assert.rejects(workers.named(rows(5), ['']), { code: 'table/threads' });
  }
  await assert.rejects(ruleWorkers(share, {}, { threads: 0 }), { code: 'table/threads' });
});

describe('groups on several threads', () => {
  const mean = divide(
    aggregate('sumReported', multiply(field('realisation'), 0.37)),
    aggregate('sum', field('target')),
  );
  const latest = divide(aggregate('last', field('realisation')), aggregate('largest', field('realisation')));

  for (const [name, figure] of Object.entries({ mean, latest, divided: divide(mean, field('divisor')) }))
    for (const length of [0, 1, 2, 4099, 150_000])
      test(`${name} of ${length} rows is that of one thread`, async () => {
        const rule = named('figure', roundTo(figure, 2));
        const workers = await groupWorkers(rule, {}, { threads: 3 });
        try {
          const table = rows(length);
          // some groups have rows in one share only, and the last one has none
          const codes = Uint32Array.from({ length }, (_, row) =>
            row % 3 === 0 ? row % 11 : 11 + Math.floor(row / 999),
          );
          const count = 200;
          const divisor = sharedColumn(count);
          divisor.values.fill(4);
          divisor.status.fill(0);
          const ofGroups = { length: count, columns: { divisor } };
          const found = await workers.named(table, { count, codes }, ofGroups, ['figure']);
          const expected = compileGroups(rule, {})(table, { count, codes }, ofGroups, ['figure']);
          mustBeTheSame(found['figure'], expected['figure']);
          mustBeTheSame(
            (await workers.named(table, { count, codes }, ofGroups, ['figure']))['figure'],
            found['figure'],
          );
        } finally {
          await workers.close();
        }
      });

  test('says what is wrong with a rule, and that threads have ended', async () => {
    const workers = await groupWorkers(named('figure', aggregate('sum', field('a'))), {});
    const table = rows(3);
    const groups = { count: 1, codes: new Uint32Array(3) };
    await assert.rejects(workers.named(table, groups, undefined, ['score']), { code: 'expression/name' });
    assert.ok((await workers.named(table, groups, undefined, ['figure']))['figure']);
    await workers.close();
    await assert.rejects(workers.named(table, groups), { code: 'table/threads' });
    const unknown = await groupWorkers(aggregate('sum', parameter('rate')), {});
    await assert.rejects(unknown.named(table, groups), { code: 'expression/parameter' });
    await unknown.close();
    await assert.rejects(groupWorkers(mean, {}, { threads: 0 }), { code: 'table/threads' });
  });
});
