// A chunk of its own: only pages with a merit assessment load it.
import { assessMeritSystem, type Locale, type Sheet } from '@takar/core';
import { meritBands, readMerit } from '@takar/core/merit';
import { learnFormulas, messagesOf } from '../locale/full.js';
import { basisOf } from '../view/basis-of.js';
import { errorsOf } from './errors-of.js';
import type { AssessedAgency, MeritModel } from './merit-model.js';
import { notKnown } from './not-known.js';
import { periodsIn } from './period-order.js';

/** Assesses the agencies of a table. */
export async function readMeritModel(sheet: Sheet, named: string | null, locale: Locale): Promise<MeritModel> {
  await learnFormulas();
  const messages = messagesOf(locale);
  const { scheme, agencies, issues } = readMerit(sheet, schemeNamed(named), locale);
  const assessed =
    scheme === null
      ? []
      : agencies.map(({ unit, period, assessment }): AssessedAgency => ({
          unit,
          period,
          result: assessMeritSystem(assessment, scheme, { messages }),
        }));
  const all = [...issues, ...assessed.flatMap(({ result }) => result.issues)];
  return {
    scheme,
    bands: scheme === null ? null : meritBands(scheme),
    agencies: assessed,
    periods: periodsIn(assessed),
    count: sheet.rowCount,
    basis: scheme === null ? null : basisOf(scheme.rule, locale),
    faults: errorsOf(all),
  };
}

function schemeNamed(named: string | null): 'kasn-2019' | 'panrb-2025' | null {
  const key = (named ?? '')
    .trim()
    .toLowerCase()
    .replace(/^merit:/, '');
  if (key === '') return null;
  if (key === 'kasn-2019' || key === 'panrb-2025') return key;
  throw notKnown({ id: 'Skema', en: 'scheme' }, key, ['kasn-2019', 'panrb-2025']);
}
