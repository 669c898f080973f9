// A chunk of its own: only pages with a quadrant load it.
import type { Locale, Sheet, TableIssue } from '@takar/core';
import {
  PREDICATES_2022,
  QUADRANT,
  quadrantCells,
  quadrantPlacer,
  ratingIssue,
  readRatings,
  readTerm,
} from '@takar/core/appraisal';
import { learnFormulas, messagesOf } from '../locale/full.js';
import { basisOf } from '../view/basis-of.js';
import { errorsOf } from './errors-of.js';
import { periodsIn } from './period-order.js';
import type { PlacedStaff, QuadrantModel } from './quadrant-model.js';

/** Places the rows of a table among the nine cells. */
export async function readQuadrant(sheet: Sheet, locale: Locale): Promise<QuadrantModel> {
  await learnFormulas();
  const messages = messagesOf(locale);
  const { rows, rated, issues } = readRatings(sheet, locale);
  const faults: readonly TableIssue[] = rated ? issues : [ratingIssue('appraisal/no-ratings', locale, { path: '' })];
  const place = quadrantPlacer(messages);
  const staff = rated
    ? rows.map((row): PlacedStaff => ({
        unit: row.unit,
        period: row.period,
        kind: row.kind,
        count: row.count,
        place: place(row),
        stated: row.predicate === null ? null : readTerm(row.predicate, PREDICATES_2022),
      }))
    : [];
  return {
    cells: quadrantCells(messages),
    staff,
    periods: periodsIn(staff),
    count: sheet.rowCount,
    individuals: rows.some(({ count }) => count === 1),
    basis: basisOf(QUADRANT, locale),
    faults: errorsOf(faults),
  };
}
