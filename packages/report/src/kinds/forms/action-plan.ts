import { textsOf } from '@takar/core';
import { cellText } from '@takar/widgets/pictures.js';
import { figures, signs, words as text } from '../../model/columns.js';
import { NO_FIGURE, type IndicatorDraft } from '../common/context.js';
import { rowsByGoal } from '../common/goal-table.js';
import { rowFigures } from '../common/row-figures.js';
import { sign, signatureOf } from '../common/signatures.js';
import type { Drafted } from '../drafted.js';
import { draftForm, type Form, type FormParts } from './form.js';

const FORM: Form = {
  title: ({ words, year, agency }) => `${words.action(year)}\n${agency}`,
  landscape: true,
  letter: false,
  computed: false,
  write: (parts) => {
    const { draft, scope, speech, options, words, common, view, year, agency } = parts;
    const { computation, about } = options;
    const { columns } = speech.tongue.words;
    const quarter = quarterTargets(parts);
    draft.heading(1, `${words.action(year)}\n${agency}`);
    draft.table({
      caption: null,
      numbered: true,
      columns: [
        signs(common.number),
        text(columns.indicator, 3.4),
        text(common.measure, 1.2),
        figures(words.yearTarget, 1.3),
        ...words.quarter.map((name) => figures(name, 1, words.quarters)),
        text(words.actionText, 3.4),
        text(words.programme, 2.4),
        text(common.owner, 2),
      ],
      rows: rowsByGoal(scope, common, (row, number) => {
        const own = view(row);
        const { measure, target } = rowFigures(computation, own, speech);
        return [
          number,
          own.indicator,
          measure,
          target,
          ...words.quarter.map((_, i) => quarter(row, `${year}-Q${i + 1}`)),
          scope.texts.textOf(row, 'action') ?? common.fill(words.actionToFill),
          scope.texts.textOf(row, 'programme') ?? '',
          scope.texts.textOf(row, 'owner') ?? '',
        ];
      }),
    });
    sign(draft, about, [signatureOf(about.first, null, speech)], speech);
  },
};

/** Targets of quarters as their cells print them, by the indicator and unit of a row and by quarter. */
function quarterTargets({ options, speech }: FormParts): (row: number, period: string) => string {
  const { table } = options.computation;
  const at = (field: 'unit' | 'indicator' | 'period' | 'measure_unit', row: number): string | null =>
    textsOf(table, field)?.values[row] ?? null;
  const keyOf = (row: number, period: string | null): string =>
    JSON.stringify([at('unit', row), at('indicator', row), period]);
  const rows = new Map<string, number>();
  for (let row = 0; row < table.length; row += 1) {
    const key = keyOf(row, at('period', row));
    if (!rows.has(key)) rows.set(key, row);
  }
  return (row, period) => {
    const found = rows.get(keyOf(row, period));
    const cell = found === undefined ? undefined : table.numberCell(found, 'target');
    if (found === undefined || cell?.value == null) return NO_FIGURE;
    return cellText(cell, at('measure_unit', found), speech.tongue);
  };
}

/**
 * An action plan (*rencana aksi*) for the performance agreement: targets of the year and of its quarters, what is to be
 * done, by whom.
 */
export function draftActionPlan(options: IndicatorDraft): Promise<Drafted> {
  return draftForm(FORM, options);
}
