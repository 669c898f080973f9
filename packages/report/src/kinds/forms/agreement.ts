import { budgetPerformance, readBudgets } from '@takar/core/budget';
import type { Party } from '../../about/about.js';
import { figures, signs, words as text } from '../../model/columns.js';
import type { IndicatorDraft } from '../common/context.js';
import { rowsByGoal } from '../common/goal-table.js';
import { rowFigures } from '../common/row-figures.js';
import { sign, signatureOf } from '../common/signatures.js';
import type { Drafted } from '../drafted.js';
import { draftForm, type Form, type FormParts } from './form.js';

const FORM: Form = {
  title: ({ words, year, agency }) => `${words.agreement(year)}\n${agency}`,
  landscape: false,
  letter: true,
  computed: false,
  write: (parts) => {
    statement(parts);
    parts.draft.add({ kind: 'break' });
    annex(parts);
  },
};

/** The agreement itself: who promises what to whom. */
function statement({ draft, speech, options, words, common, year, agency }: FormParts): void {
  const { about } = options;
  const party = (who: Party | null): [string, string][] => [
    [words.name, who?.name ?? common.blank],
    [words.post, who?.post ?? common.blank],
  ];
  draft.heading(1, `${words.agreement(year)}\n${agency}`);
  draft.paragraph(words.opening);
  draft.facts(party(about.first));
  draft.paragraph(words.called[0]);
  draft.facts(party(about.second));
  draft.paragraph(words.called[1]);
  draft.paragraph(words.promise);
  draft.paragraph(words.supervision);
  signed(draft, about, speech, words);
}

function signed(
  draft: FormParts['draft'],
  about: IndicatorDraft['about'],
  speech: FormParts['speech'],
  words: FormParts['words'],
): void {
  const parties = [signatureOf(about.second, words.party[1], speech), signatureOf(about.first, words.party[0], speech)];
  sign(draft, about, parties, speech);
}

/** Its annex: goals, indicators and targets, then programmes with their budgets. */
function annex({ draft, scope, speech, options, words, common, year, agency, view }: FormParts): void {
  const { computation, messages, about } = options;
  const { columns } = speech.tongue.words;
  draft.heading(2, `${words.annex(year)} – ${agency}`);
  draft.table({
    caption: null,
    columns: [
      signs(common.number),
      text(columns.indicator, 5),
      text(common.measure, 1.4),
      figures(columns.target, 1.6),
    ],
    rows: rowsByGoal(scope, common, (row, number) => {
      const own = view(row);
      const { measure, target } = rowFigures(computation, own, speech);
      return [number, own.indicator, measure, target];
    }),
  });
  const budgets = readBudgets(computation.table);
  if (!budgets.absent.includes('budget')) {
    const { money } = speech;
    const shown = new Set(scope.rows);
    const programmes = new Map(
      scope.rows.flatMap((row) => {
        const own = budgets.rows[row];
        const name = scope.texts.textOf(row, 'programme') ?? own?.programme ?? null;
        return own === undefined || name === null
          ? []
          : [[`${name}\0${money(own.budget)}`, [name, money(own.budget)]] as const];
      }),
    );
    const totals = budgetPerformance(computation, budgets, 'unit', messages).filter(({ rows }) =>
      rows.some((row) => shown.has(row)),
    );
    draft.heading(3, words.budgets);
    draft.table({
      caption: null,
      columns: [signs(common.number), text(words.programme, 5), figures(words.budget, 2.4)],
      rows: [
        ...[...programmes.values()].map((cells, i) => ({ cells: [String(i + 1), ...cells] })),
        ...totals.map(({ unit, budget }) => ({
          cells: ['', `${words.total} ${unit ?? ''}`.trim(), money(budget)],
          strong: true,
        })),
      ],
    });
  }
  signed(draft, about, speech, words);
}

/**
 * A performance agreement (*perjanjian kinerja*) with its annex of goals, indicators, targets, programmes and budgets.
 *
 * Source: PermenPANRB 53/2014, Lampiran I (form of the agreement and of its annex).
 */
export function draftAgreement(options: IndicatorDraft): Promise<Drafted> {
  return draftForm(FORM, options);
}
