// A chunk of its own: only pages that show who has reported load it.
import type { Sheet } from '@takar/core';
import {
  completenessOfRows,
  completenessOfSubmissions,
  INSTITUTIONS,
  readSubmissions,
  type Completeness,
  type DueTerms,
} from '@takar/core/monitoring';
import { learnFormulas, messagesOf } from '../locale/full.js';
import { policyBasis } from '../view/provenance.js';
import type { CompletenessAttributes } from './completeness.js';
import type { CompletenessModel } from './completeness-model.js';
import { computeSheet, type ComputeSettings } from './compute-sheet.js';
import { errorsOf } from './errors-of.js';
import { textError } from './text-problem.js';

/** Reads who has reported, from records of reports or from rows of indicators. */
export async function readCompleteness(
  sheet: Sheet,
  { dueDays, institution }: CompletenessAttributes,
  settings: ComputeSettings,
): Promise<CompletenessModel> {
  await learnFormulas();
  const { locale } = settings.messages;
  const days = Number(dueDays || NaN);
  const terms: DueTerms = {
    days: Number.isInteger(days) && days >= 0 ? days : null,
    institution: INSTITUTIONS.find((each) => each === institution) ?? null,
  };
  const options = { messages: messagesOf(locale), asOf: settings.asOf || null, terms };
  const { rows, issues } = readSubmissions(sheet, locale);
  const errors = errorsOf(issues);
  if (errors.length > 0) throw textError('unreadable', errors);
  if (rows !== null)
    return {
      ...modelOf(completenessOfSubmissions(rows, options), terms),
      ...{ counted: 'reports', count: rows.length, basis: null, issues, faults: [] },
    };
  const computation = await computeSheet(sheet, settings);
  return {
    ...modelOf(completenessOfRows(computation, options), terms),
    ...{ counted: 'indicators', count: computation.table.length, issues: [] },
    basis: policyBasis(computation, { core: settings.messages }),
    faults: computation.table.issues.filter(({ row, severity }) => row < 0 && severity === 'error'),
  };
}

function modelOf(
  completeness: Completeness,
  terms: DueTerms,
): Pick<CompletenessModel, 'completeness' | 'terms' | 'dueKnown'> {
  return {
    completeness,
    terms,
    dueKnown: completeness.cells.flat().some((cell) => cell !== null && cell.due !== null),
  };
}
