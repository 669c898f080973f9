// A chunk of its own: only pages with a merit assessment load it.
import { assessMeritSystem, ruleHash, type Issue, type Locale, type Sheet } from '@takar/core';
import { meritBands, readMerit } from '@takar/core/merit';
import { learnFormulas, messagesOf } from '../locale/full.js';
import type { AssessedAgency, MeritModel } from './merit-model.js';
import { periodsIn } from './period-order.js';
import { SourceError } from './problem.js';

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
    basis:
      scheme === null
        ? null
        : {
            kind: 'rule',
            id: scheme.rule.id,
            title: scheme.rule.title[locale],
            hash: ruleHash(scheme.rule),
            asOf: null,
          },
    faults: all.filter(({ severity }) => severity === 'error') as readonly Issue[],
  };
}

function schemeNamed(named: string | null): 'kasn-2019' | 'panrb-2025' | null {
  const key = (named ?? '')
    .trim()
    .toLowerCase()
    .replace(/^merit:/, '');
  if (key === '') return null;
  if (key === 'kasn-2019' || key === 'panrb-2025') return key;
  throw new SourceError('failed', [], undefined, {
    id: `Skema "${key}" tidak dikenal. Yang dikenal: kasn-2019, panrb-2025.`,
    en: `The scheme "${key}" is not known. Known: kasn-2019, panrb-2025.`,
  });
}
