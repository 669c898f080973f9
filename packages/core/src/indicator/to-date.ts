import { named } from '../expression/build.js';
import type { Groups } from '../expression/groups.js';
import { compileRunning } from '../expression/running.js';
import { categoryColumn, type NumberColumn, type Table } from '../outcome/column.js';
import { POOLED, toDate } from './consolidation-rule.js';

/** Figures to date of every period: those of its series so far. */
export type ToDate = Readonly<Record<'target' | 'target_from' | 'realisation', NumberColumn>>;

/** Figures to date of periods (ORG-CON-01), each by its kind of consolidation; any other word has no figure. */
export function toDateColumns(periods: Table, series: Groups, kinds: readonly string[]): ToDate {
  const read = readerOf(periods, series, kinds);
  return { target: read('target'), target_from: read('target_from'), realisation: read('realisation') };
}

/** Realisations to date, all by one kind. */
export function realisationsBy(kind: 'sum' | 'last', periods: Table, series: Groups): NumberColumn {
  return readerOf(periods, series, new Array<string>(periods.length).fill(kind))('realisation');
}

function readerOf(periods: Table, series: Groups, kinds: readonly string[]): (field: keyof ToDate) => NumberColumn {
  const consolidation = categoryColumn(periods.length, ['sum', 'average', 'last', 'max', 'min', 'ratio']);
  kinds.forEach((kind, i) => {
    const code = consolidation.domain.indexOf(kind);
    if (code >= 0) consolidation.codes[i] = code;
  });
  const rows: Table = { length: periods.length, columns: { ...periods.columns, consolidation } };
  const pooled = periods.columns.numerator === undefined ? undefined : POOLED;
  return (field) => {
    const expression = named(field, toDate(field, field === 'realisation' ? pooled : undefined));
    return compileRunning(expression, {})(rows, series, [field])[field] as NumberColumn;
  };
}
