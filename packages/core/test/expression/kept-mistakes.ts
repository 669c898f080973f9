import {
  add,
  aggregate,
  band,
  compile,
  compileGroups,
  constant,
  defineRule,
  defineScale,
  evaluate,
  field,
  groupBy,
  multiply,
  named,
  numberColumn,
  parameter,
  roundTo,
  SCALE_FIVE,
  type Expression,
  type Rule,
  type Table,
} from '@takar/core';
import { compile as compileMany } from '@takar/core/batch';
import { rollUpColumns, validateColumns } from '@takar/core/cascade';
import { apply } from '#src/expression/build.js';
import { answerOf, type Scenarios } from '../kept/scenarios.js';
import { PLAIN_RULE } from '../support/plain-rule.js';

const ROWS: Table = { length: 2, columns: { x: numberColumn(2) } };
const total = aggregate('sum', field('x'));
const all = (...runs: readonly (() => unknown)[]): unknown => runs.map(answerOf);

const rule = (more: Partial<Rule>): (() => unknown) => {
  const inputs = [{ name: 'x', unit: '' }];
  return () => defineRule({ ...PLAIN_RULE, id: 'TEST-01', inputs, parameters: {}, expression: field('x'), ...more }).id;
};
const version = (from: string, until?: string) => ({
  ...{ from, value: 1, citation: { instrument: 'Takar' }, confidence: 'default' as const },
  ...(until === undefined ? {} : { until }),
});
const capped = (...versions: ReturnType<typeof version>[]) =>
  rule({ expression: multiply(field('x'), parameter('cap')), parameters: { cap: versions } });
const gathered = (of: Expression, shape: 'list' | 'rows' | 'range', more: Partial<Rule> = {}) =>
  rule({
    inputs: [
      { name: 'rows', unit: '', shape, ...(shape === 'rows' ? { fields: [{ name: 'y', unit: '' }] } : {}) },
      { name: 'x', unit: '' },
    ],
    gathers: { total: { list: 'rows', of } },
    expression: add(field('x'), field('total')),
    ...more,
  });

/** Mistakes of programmers: each is thrown with its code, what is wrong, what to do, and where. */
export const MISTAKE_SCENARIOS: Scenarios = {
  'expressions that are none': () =>
    all(
      () => constant(NaN),
      () => add(field('x'), Infinity),
      () => apply('divide', [1]),
      () => apply('when', [1, 2]),
      () => apply('minimum', []),
      () => (add as () => unknown)(),
      () =>
        band(1, [
          { at: 2, closed: true },
          { at: 1, closed: true },
        ]),
      () =>
        band(1, [
          { at: 1, closed: false },
          { at: 1, closed: true },
        ]),
      () =>
        band(1, [
          { at: 1, closed: true },
          { at: 1, closed: false },
        ]).kind,
      () =>
        band(1, [
          { at: 1, closed: true },
          { at: 1, closed: true },
        ]),
    ),
  'names and parameters that are not there': () =>
    all(
      () => evaluate(parameter('cap'), { inputs: {}, parameters: {} }),
      () => evaluate(parameter('toString'), { inputs: {}, parameters: {} }),
      () => compile(parameter('cap'), {}).result(ROWS),
      () => compile(named('step', field('x')), {}).named(ROWS, ['other']),
      () => compileMany(parameter('cap'), {}).result(ROWS),
      () => compileMany(named('step', field('x')), {}).named(ROWS, ['other']),
      () =>
        compileGroups(named('step', total), {})(
          ROWS,
          groupBy(2, () => 'a'),
          { length: 1, columns: {} },
          ['other'],
        ),
    ),
  'aggregates without groups': () =>
    all(
      () => compile(total, {}).result(ROWS),
      () => compileMany(total, {}).result(ROWS),
    ),
  'rules that are none': () =>
    all(
      rule({}),
      rule({ procedure: { id: 'p', version: 1, run: () => ({ values: {} }) } as never }),
      rule({ expression: field('y') }),
      rule({ expression: parameter('cap') }),
      rule({ expression: add(named('step', field('x')), named('step', roundTo(field('x'), 0))) }),
      rule({ expression: add(named('step', field('x')), named('step', field('x'))) }),
      rule({ outputs: [{ name: 'other', of: field('z') }] }),
    ),
  'versions of parameters': () =>
    all(
      capped(version('2020-01-01', '2020-12-31'), version('2021-01-01')),
      capped(version('2020-01-01'), version('2021-01-01')),
      capped(version('2020-01-01', '2021-01-01'), version('2021-01-01')),
      capped(version('2021-01-01'), version('2020-01-01', '2020-12-31')),
      capped(),
    ),
  'figures gathered from what is no list': () =>
    all(
      gathered(aggregate('sum', field('rows')), 'list'),
      gathered(aggregate('sum', field('y')), 'rows'),
      gathered(aggregate('sum', multiply(field('y'), field('x'))), 'rows'),
      gathered(add(field('x'), aggregate('sum', field('y'))), 'rows'),
      gathered(aggregate('sum', field('z')), 'rows'),
      gathered(aggregate('sum', field('rows')), 'range'),
      gathered(aggregate('sum', multiply(field('y'), parameter('cap'))), 'rows'),
      gathered(aggregate('sum', field('y')), 'rows', { gathers: { total: { list: 'others', of: total } } }),
    ),
  'scales with bands that no edge parts': () =>
    all(
      () => defineScale({ ...SCALE_FIVE, edges: SCALE_FIVE.edges.slice(1) }),
      () => defineScale({ ...SCALE_FIVE, edges: SCALE_FIVE.edges.toReversed() }),
      () => defineScale(SCALE_FIVE).id,
    ),
  'columns of trees whose lengths differ': () => {
    const ids = Int32Array.of(1, 2);
    const figures = numberColumn(2);
    const weight = Float64Array.of(1, 1);
    const method = 'sum';
    const rolled = (more: object) => () =>
      rollUpColumns({ parents: Int32Array.of(-1, 0), weight, periods: 1, figures, method, ...more } as never);
    return all(
      () => validateColumns({ ids, parents: Int32Array.of(-1) }),
      () => validateColumns({ ids, parents: Int32Array.of(-1, 1), level: Uint8Array.of(1) }),
      () => validateColumns({ ids, parents: Int32Array.of(-1, 1), weight: Float64Array.of(1) }),
      rolled({ weight: Float64Array.of(1) }),
      rolled({ periods: 2 }),
      rolled({ parents: Int32Array.of(1, -1) }),
      rolled({ parents: Int32Array.of(0, -1) }),
    );
  },
};
