import { add, aggregate, divide, field, multiply, named, parameter, select, type Expression } from '@takar/core';
import { groupQuery, type TableSource } from '@takar/sql';
import type { Subject } from './subjects.js';
import { toldQuery, type Scenarios } from './told.js';

const WHOLE = { most: 1000, least: 1 };
const SOURCE: TableSource = {
  table: 'kinerja',
  fields: { x: { column: 'x', magnitude: WHOLE }, y: { column: 'y', status: 'y_status', magnitude: WHOLE } },
  categories: { p: 'p' },
  order: ['tahun', 'bulan'],
};
const UNORDERED: TableSource = { ...SOURCE, order: [] };
const [x, y] = [field('x'), field('y')];
const total = aggregate('sumReported', x);
const half = multiply(x, 0.5);
const spread = { kind: 'to-date', period: 'periode', same: ['unit'], as: 'sampai' } as const;

const of = (name: string, rule: Expression, source: TableSource, ...keys: readonly string[]): Scenarios => ({
  [name]: (dialect) => toldQuery(dialect, groupQuery(rule, { k: 2 }, dialect, source, { keys })),
});

/** Groups by no key, one and two; fields and categories of the last row; and what is refused. */
export const GROUPS: Subject = {
  every: {
    ...of('by unit, a sum in order', named('jumlah', aggregate('sum', y)), SOURCE, 'unit'),
    ...of('a field and a category of the last row', select('p', { one: y, 'tw"o': add(total, y) }), SOURCE, 'unit'),
  },
  more: {
    ...of('all rows are one group', total, UNORDERED),
    ...of(
      'by two keys, a mean of a calculation and how many reported',
      add(aggregate('mean', half), aggregate('countReported', half)),
      UNORDERED,
      'unit',
      'Periode',
    ),
    ...of(
      'a parameter inside an aggregate and outside',
      multiply(aggregate('largest', multiply(x, parameter('k'))), parameter('k')),
      UNORDERED,
      'unit',
    ),
    ...of(
      'a field without column, a category without column',
      select('q', { one: total }, add(aggregate('countReported', x), field('none'))),
      SOURCE,
      'unit',
    ),
    ...of('nothing that is gathered', add(1, 2), UNORDERED),
    ...of('an aggregate inside another', aggregate('sum', divide(total, 2)), SOURCE, 'unit'),
    ...of('the last row of no order', aggregate('last', x), UNORDERED, 'unit'),
    ...of('a field of the last row of no order', add(total, x), UNORDERED, 'unit'),
    ...of('rows to date, gathered', total, { ...UNORDERED, spread }, 'unit', 'sampai'),
  },
};
