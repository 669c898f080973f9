import { budgetPerformance, readBudgets } from '@takar/core/budget';
import { figures, signs, words as text } from '../../model/columns.js';
import type { IndicatorDraft } from '../common/context.js';
import { rowsByGoal } from '../common/goal-table.js';
import { periodOf } from '../common/heading.js';
import { rowFigures } from '../common/row-figures.js';
import { sign, signatureOf } from '../common/signatures.js';
import type { Drafted } from '../drafted.js';
import { draftForm, type Form, type FormParts } from './form.js';

const titleOf = ({ words, scope, speech, agency }: FormParts): string =>
  `${words.measurement(periodOf(scope.period, speech.locale))}\n${agency}`;

const FORM: Form = {
  title: titleOf,
  landscape: true,
  letter: false,
  computed: true,
  write: (parts) => {
    const { draft, scope, speech, options, words, common, view } = parts;
    const { computation, messages, about } = options;
    const budgets = readBudgets(computation.table);
    const performances = new Map(
      budgetPerformance(computation, budgets, 'row', messages).map((each) => [each.rows[0], each] as const),
    );
    const { columns } = speech.tongue.words;
    draft.heading(1, titleOf(parts));
    draft.table({
      caption: null,
      numbered: true,
      columns: [
        signs(common.number),
        text(columns.indicator, 4),
        text(common.measure, 1.2),
        figures(columns.target, 1.3, words.performance),
        figures(columns.realisation, 1.3, words.performance),
        figures(words.share, 1.2, words.performance),
        text(words.programme, 2.6, words.budgetPart),
        figures(words.ceiling, 2, words.budgetPart),
        figures(words.realised, 2, words.budgetPart),
        figures(words.share, 1.2, words.budgetPart),
      ],
      rows: rowsByGoal(scope, common, (row, number) => {
        const own = view(row);
        const { measure, target, realisation } = rowFigures(computation, own, speech);
        const performance = performances.get(row);
        const absorbed = performance?.absorption?.value;
        return [
          number,
          own.indicator,
          measure,
          target,
          realisation,
          own.figure,
          scope.texts.textOf(row, 'programme') ?? budgets.rows[row]?.programme ?? '',
          speech.money(performance?.budget),
          speech.money(performance?.realised),
          speech.percent(typeof absorbed === 'number' ? absorbed : null),
        ];
      }),
    });
    sign(draft, about, [signatureOf(about.first, null, speech)], speech);
  },
};

/**
 * The performance measurement form (*formulir pengukuran kinerja*): target, realisation and achievement of each indicator
 * beside programme, budget, realised budget and absorption.
 *
 * Source: PermenPANRB 53/2014, Lampiran II (measurement of performance).
 */
export function draftMeasurement(options: IndicatorDraft): Promise<Drafted> {
  return draftForm(FORM, options);
}
