import { budgetPerformance, readBudgets, type BudgetPerformance } from '@takar/core/budget';
import { figures, words as text } from '../../model/columns.js';
import { periodOf } from '../common/heading.js';
import { termOf } from '../common/terms.js';
import type { LkjipParts } from './parts.js';

/** Performance beside budget and efficiency (LKJ-6). True where the table has no budgets. */
export function budgetPart({ draft, scope, speech, options, words, common }: LkjipParts): boolean {
  const { computation, messages } = options;
  const budgets = readBudgets(computation.table);
  if (budgets.absent.length > 0) {
    draft.paragraph(common.fill(words.noBudget), 'gap');
    return true;
  }
  const shown = new Set(scope.rows);
  const own = (each: BudgetPerformance): boolean => each.rows.some((row) => shown.has(row));
  const byRow = budgetPerformance(computation, budgets, 'row', messages).filter(own);
  const byUnit = budgetPerformance(computation, budgets, 'unit', messages).filter(own);
  const percent = (value: unknown): string => speech.percent(typeof value === 'number' ? value : null);
  const verdict = ({ efficiency, lacks }: BudgetPerformance): string => {
    if (efficiency === null) return lacks === null ? '' : words.notSaid(words.lacks[lacks.what]);
    const term = termOf('ORG-BUD-01', 'efficient', efficiency.value, speech.locale) ?? '';
    const by = efficiency.values['efficiency'];
    return typeof by === 'number' ? `${term} (${percent(by)})` : term;
  };
  const provisional = ({ rows, score }: BudgetPerformance): boolean =>
    score !== null && rows.some((row) => (computation.columns.achievement.status[row] ?? 0) > 1);
  const cells = (each: BudgetPerformance, name: string): string[] => [
    name,
    speech.money(each.budget),
    speech.money(each.realised),
    percent(each.absorption?.value),
    percent(each.achievement.value),
    provisional(each) ? `${verdict(each)}, ${words.provisional}` : verdict(each),
  ];
  draft.table({
    caption: words.budgetTable(periodOf(scope.period, speech.locale)),
    columns: [
      text(speech.tongue.words.columns.indicator, 3.4),
      figures(words.budget, 2),
      figures(words.realised, 2),
      figures(words.absorption),
      figures(words.achievementOf),
      text(words.efficiency, 2),
    ],
    rows: [
      ...byRow.map((each) => ({ cells: cells(each, each.indicator ?? '') })),
      ...byUnit.map((each) => ({ cells: cells(each, words.total(each.unit ?? '').trim()), strong: true })),
    ],
    note: words.budgetNote,
  });
  return false;
}
