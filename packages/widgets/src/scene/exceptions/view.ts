import { formatNumber, textsOf, type Computation } from '@takar/core';
import type { IndicatorException } from '@takar/core/monitoring';
import { periodWords } from '../../locale/period-words.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { RowView } from '../../view/row-view.js';
import { viewRow } from '../../view/view-row.js';
import type { ItemMark, ItemView } from '../items/item-view.js';
import { WORDS } from './words.js';

/** An exception as people read it. */
export interface ExceptionView {
  readonly item: IndicatorException;
  readonly row: RowView;
  readonly marks: readonly ItemMark[];
}

/** Puts an exception into words. */
export function viewException(
  computation: Computation,
  item: IndicatorException,
  { tongue, asOf }: PictureContext,
): ExceptionView {
  const words = WORDS[tongue.core.locale];
  const row = viewRow(computation, item.row, { tongue, asOf });
  const marks = item.kinds.map((kind): ItemMark => {
    switch (kind) {
      case 'unmet':
        return { sign: 'unmet', word: row.statusWord };
      case 'late':
        return {
          sign: 'late',
          word: words.lateBy(
            formatNumber(item.daysLate ?? 0, tongue.core.numbers),
            periodWords(item.due ?? '', tongue.core.locale),
          ),
        };
      case 'worse':
        return { sign: 'worse', word: before(computation, item, { tongue, asOf }) };
    }
  });
  return { item, row, marks };
}

function before(
  computation: Computation,
  { yearAgo }: IndicatorException,
  { tongue, asOf }: Pick<PictureContext, 'tongue' | 'asOf'>,
): string {
  if (yearAgo === null) return '';
  const { realisation } = viewRow(computation, yearAgo.row, { tongue, asOf });
  const period = textsOf(computation.table, 'period')?.values[yearAgo.row] ?? '';
  return WORDS[tongue.core.locale].worseThan(realisation, periodWords(period, tongue.core.locale));
}

/** An exception as an item of a list. */
export function itemOf({ item, row, marks }: ExceptionView, { tongue }: PictureContext): ItemView {
  const words = WORDS[tongue.core.locale];
  const context = [row.unit, row.period].filter((part) => part !== null).join(' · ');
  const facts = [
    { name: words.owner, text: item.owner ?? words.noOwner },
    { name: words.cause, text: item.cause ?? words.noCause },
    ...(item.evidence === null ? [] : [{ name: words.evidence, text: item.evidence }]),
  ];
  const figure = row.achievement === null ? null : row.figure;
  return {
    id: `row-${item.row}`,
    datum: item.row,
    title: row.indicator,
    context: context === '' ? null : context,
    marks,
    figure,
    detail: words.figures(row.target, row.realisation),
    bar: row.achievement === null ? null : { end: row.achievement, met: row.kind === 'met' },
    facts,
    explained: true,
    label: [
      [row.indicator, row.unit, row.period].filter((part) => part !== null).join(', '),
      [...marks.map(({ word }) => word), row.bandLabel].filter((part) => part !== null).join('; '),
      [figure, words.figures(row.target, row.realisation)].filter((part) => part !== null).join(', '),
      ...facts.map(({ name, text }) => `${name}: ${text}`),
    ].join('. '),
  };
}
