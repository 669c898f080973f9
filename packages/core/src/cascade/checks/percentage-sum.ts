import { isPercent } from '../../indicator/measure-kind.js';
import { categoryOf, unitOf } from '../series.js';
import { CITED, defineCheck } from './check.js';

/** A percentage that is to be summed over periods or units (C15): 100 % and 100 % are not 200 %. */
export const PERCENTAGE_SUM = defineCheck({
  code: 'cascade/percentage-sum',
  severity: 'error',
  basis: 'ORG-CSC-04 C15, ORG-CON-01',
  citation: CITED.k127,
  needs: ['measure_unit', ['consolidation', 'aggregation']],
  *find({ cascade }) {
    const { indicators } = cascade;
    for (let row = 0; row < indicators.length; row++) {
      const overPeriods = categoryOf(cascade, 'consolidation', row) === 'sum';
      const overUnits = /^(?:sum|jumlah|penjumlahan|akumulasi)$/i.test(indicators.aggregation[row] ?? '');
      if (!isPercent(unitOf(cascade, row)) || !(overPeriods || overUnits)) continue;
      const values = { indicator: indicators.names[row] ?? '', over: overPeriods ? 'periods' : 'units' };
      const field = overPeriods ? ('consolidation' as const) : ('aggregation' as const);
      yield { node: indicators.node[row] as number, row, field, values };
    }
  },
});
