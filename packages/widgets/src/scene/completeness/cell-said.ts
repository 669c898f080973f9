import { formatNumber } from '@takar/core';
import type { ReportCell } from '@takar/core/monitoring';
import type { CompletenessModel } from '../../data/completeness-model.js';
import { periodWords } from '../../locale/period-words.js';
import type { Tongue } from '../../locale/tongue.js';
import { WORDS } from './words.js';

/** What is said of one report, without its unit and period. */
export function cellSaid(cell: ReportCell | null, counted: CompletenessModel['counted'], { core }: Tongue): string {
  const words = WORDS[core.locale];
  if (cell === null) return words.absent;
  const number = (value: number): string => formatNumber(value, core.numbers);
  const { extent, state, due, submitted, daysLate, revision, reason } = cell;
  const told = state === null || words.state[state] === words.extent[extent] ? null : words.state[state];
  return [
    words.extent[extent],
    told,
    counted === 'indicators' && extent !== 'not-due'
      ? words.indicators(number(cell.reported), number(cell.asked))
      : null,
    daysLate === null ? null : words.late(number(daysLate)),
    due === null ? null : words.dueOn(periodWords(due, core.locale)),
    submitted === null ? null : words.submittedOn(periodWords(submitted, core.locale)),
    revision === null ? null : words.revision(revision),
    reason === null ? null : words.reason(reason),
  ]
    .filter((part) => part !== null)
    .join(', ');
}
