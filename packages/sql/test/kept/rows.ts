import { add, aggregate, divide, field, minimum, missing, multiply, named, parameter, roundTo } from '@takar/core';
import { rowQuery, type RowOptions, type TableSource } from '@takar/sql';
import type { Expression, Parameters } from '@takar/core';
import type { Subject } from './subjects.js';
import { toldQuery, type Scenarios } from './told.js';

const WHOLE = { most: 1000, least: 1 };
const SOURCE: TableSource = {
  table: 'kinerja',
  fields: { x: { column: 'x', magnitude: WHOLE }, y: { column: 'y', magnitude: WHOLE } },
  keep: ['unit'],
};
const [x, y] = [field('x'), field('y')];
const cap = parameter('cap');
const STEPS = named('whole', add(named('first', multiply(x, 2)), named('first Part', multiply(y, 2))));

const of = (name: string, rule: Expression, parameters: Parameters = {}, options: RowOptions = {}): Scenarios => ({
  [name]: (dialect) => toldQuery(dialect, rowQuery(rule, parameters, dialect, SOURCE, options)),
});

/** Rows with their steps, further figures and parameters, and what is refused. */
export const ROWS: Subject = {
  every: {
    ...of('every named step comes back', STEPS),
    ...of(
      'a parameter that stands twice, and two of one value',
      add(minimum(x, cap), minimum(y, cap), parameter('k')),
      {
        cap: 120,
        k: 120,
      },
    ),
    ...of('nothing, for a reason', missing('not_due')),
    ...of('a quotient, its image and its status', named('capaian', divide(x, y))),
  },
  more: {
    ...of('under a name of its own, with the steps that are asked for', STEPS, {}, { as: 'nilai', steps: ['first'] }),
    ...of('with a further figure', STEPS, {}, { steps: [], also: { half: multiply(x, 0.5) } }),
    ...of('a parameter that is no image is bound as its image', parameter('third'), { third: 1 / 3 }),
    ...of('a parameter that has no image', parameter('huge'), { huge: 1e16 }),
    ...of(
      'numbers are folded to their images',
      named('n', field('none')),
      {},
      {
        also: { third: minimum(1 / 3), nil: roundTo(5, 0) },
      },
    ),
    ...of('an aggregate needs groups', aggregate('sum', x)),
    ...of('a parameter that nobody gave', cap),
    ...of('a parameter called like what every object has', parameter('toString')),
  },
};
