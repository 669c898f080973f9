import { coalesce, field } from '../expression/build.js';
import { compile } from '../expression/batch.js';
import { numbersOf, type IndicatorTable } from '../data/indicator-table.js';
import type { Table } from '../outcome/column.js';
import { STATUS, statusOf } from '../outcome/reason.js';
import { ratioOf } from './formula/ratio.js';
import { measureKinds } from './measure-kind.js';

const REALISATION = coalesce(field('realisation'), ratioOf(field('numerator'), field('denominator')));

/** Whether a reason says no more than that nothing stands there: those from `missing` to `not_available`. */
const isVague = (status: number): boolean => status >= STATUS.missing && status <= NOT_AVAILABLE;
const NOT_AVAILABLE = /* @__PURE__ */ statusOf('not_available');

/**
 * The table with realisations of indicators that are given as numerator and denominator. A stated one stands; so does the
 * reason of one that is missing, where neither side of a ratio is there.
 */
export function withRatios(table: IndicatorTable): Table {
  if (numbersOf(table, 'numerator') === undefined || numbersOf(table, 'denominator') === undefined) return table;
  const columns = { ...table.columns, measure_kind: measureKinds(table) };
  const realisation = compile(REALISATION, {}).result({ length: table.length, columns });
  const own = numbersOf(table, 'realisation')?.status;
  own?.forEach((status, row) => {
    if (isVague(realisation.status[row] as number)) realisation.status[row] = status;
  });
  return { length: table.length, columns: { ...columns, realisation } };
}
