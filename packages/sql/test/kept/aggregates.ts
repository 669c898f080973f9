import type { AggregateName } from '@takar/core';
import type { Subject } from './subjects.js';
import { toldStep, type Scenarios } from './told.js';

const ROW = { value: 'nilai', status: 'nilai_status', scale: 'satuan' };

const of = (name: AggregateName, ...order: readonly string[]): Scenarios => ({
  [`${name}, by ${order.join(' and ') || 'nothing'}`]: (dialect) =>
    toldStep(dialect, (groups) => dialect.aggregates[name](groups, { ...ROW, order })),
});

/** Every aggregate over rows that nothing orders, one column, and two. */
export const AGGREGATES: Subject = {
  every: {
    ...of('sum'),
    ...of('mean', 'periode'),
    ...of('smallest', 'tahun', 'triwulan'),
    ...of('largest'),
    ...of('last', 'periode'),
    ...of('last', 'tahun', 'triwulan'),
    ...of('sumReported'),
    ...of('countReported'),
  },
  more: { ...of('last'), ...of('largest', 'periode') },
};
