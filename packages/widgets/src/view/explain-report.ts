// Loaded with the first explanation of a report.
import { formatNumber, type Trace } from '@takar/core';
import { explainDueDay, type ReportCell } from '@takar/core/monitoring';
import type { CompletenessModel } from '../data/completeness-model.js';
import { messagesOf } from '../locale/full.js';
import { periodWords } from '../locale/period-words.js';
import type { Tongue } from '../locale/tongue.js';
import { WORDS } from '../scene/completeness/words.js';
import { explainCase } from './explain-case.js';
import type { Explanation } from './explanation.js';
import { MONITORING_WORDS } from './monitoring-words.js';
import { dayText, lateStep, toldField } from './told-trace.js';

/**
 * Explains a report: what makes it full, when it was due and by whose word, and for how many days it is late. The due day of
 * a yearly report opens to its regulation (LKJ-0/deadline).
 */
export function explainReport(
  cell: ReportCell,
  { counted, terms, basis }: CompletenessModel,
  asOf: string | null,
  tongue: Tongue,
): Explanation {
  const { core } = tongue;
  const words = MONITORING_WORDS[core.locale];
  const shown = WORDS[core.locale];
  const number = (value: number): string => formatNumber(value, core.numbers);
  const ruled = explainDueDay(cell.period, terms, messagesOf(core.locale));
  const isRuled = ruled !== null && ruled.value === cell.due;
  const due = dayText(cell.due, tongue);
  const byAgency = terms.days === null ? words.dueStated : words.dueBy(number(terms.days));
  const dueInputs: readonly Trace[] = isRuled
    ? [{ ...ruled.trace, text: due ?? ruled.trace.text }]
    : toldField('due', words.due, due === null ? words.noDue : `${due} (${byAgency})`);
  const { lateBy, daysLate: days, due: dueOn } = cell;
  const on = lateBy === 'asOf' ? asOf : cell.submitted;
  const late = lateBy === null ? dueInputs : [lateStep({ days, due: dueOn, on, from: lateBy }, dueInputs, tongue)];
  const text = shown.extent[cell.extent];
  const trace: Trace = {
    kind: 'step',
    name: 'report',
    label: words.report,
    value: cell.extent,
    reason: null,
    text,
    formula: words.fullWhen[counted],
    ...(cell.extent === 'not-due' ? {} : { substituted: `${number(cell.reported)} / ${number(cell.asked)}` }),
    inputs: [
      ...toldField('reported', words.reported[counted], number(cell.reported)),
      ...toldField('asked', words.asked[counted], number(cell.asked)),
      ...toldField('state', words.state, cell.state === null ? null : shown.state[cell.state]),
      ...toldField('revision', words.revision, cell.revision),
      ...toldField('reason', words.reason, cell.reason),
      ...(lateBy === 'submitted' ? [] : toldField('submitted', words.submitted, dayText(cell.submitted, tongue))),
      ...late,
    ],
  };
  const told = {
    heading: cell.unit,
    context: periodWords(cell.period, core.locale),
    figure: text,
    statusWord: cell.daysLate === null ? null : shown.late(number(cell.daysLate)),
  };
  if (isRuled) return { ...explainCase(ruled, told), trace };
  return {
    ...told,
    row: null,
    bandLabel: null,
    reason: null,
    raw: null,
    published: null,
    trace,
    basis,
    issues: [],
    source: null,
  };
}
