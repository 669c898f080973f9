import { coalesce, field } from '../expression/build.js';
import { compile } from '../expression/batch.js';
import { numbersOf, type IndicatorTable } from '../data/indicator-table.js';
import type { Table } from '../outcome/column.js';
import { ratioOf } from './formula/ratio.js';
import { measureKinds } from './measure-kind.js';

const REALISATION = coalesce(field('realisation'), ratioOf(field('numerator'), field('denominator')));

/** The table with realisations of indicators that are given as numerator and denominator. A stated one stands. */
export function withRatios(table: IndicatorTable): Table {
  if (numbersOf(table, 'numerator') === undefined || numbersOf(table, 'denominator') === undefined) return table;
  const columns = { ...table.columns, measure_kind: measureKinds(table) };
  const realisation = compile(REALISATION, {}).result({ length: table.length, columns });
  return { length: table.length, columns: { ...columns, realisation } };
}
