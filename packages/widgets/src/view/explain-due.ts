// Loaded with the first explanation of a due day.
import type { Locale } from '@takar/core';
import { explainDueDay, type DueTerms, type ReportCell } from '@takar/core/monitoring';
import { SourceError } from '../data/problem.js';
import { messagesOf } from '../locale/full.js';
import { periodWords } from '../locale/period-words.js';
import { explainCase } from './explain-case.js';
import type { Explanation } from './explanation.js';

/** Explains why a yearly report is due on its day. */
export function explainDue(cell: ReportCell, terms: DueTerms, locale: Locale): Explanation {
  const result = explainDueDay(cell.period, terms, messagesOf(locale));
  if (result === null) throw new SourceError('failed');
  return explainCase(result, {
    heading: cell.unit,
    context: periodWords(cell.period, locale),
    figure: periodWords(typeof result.value === 'string' ? result.value : '', locale),
  });
}
