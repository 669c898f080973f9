// A chunk of its own: only pages with a talent map load it.
import {
  countHeads,
  mapTalent,
  TALENT_LABEL_2020,
  TALENT_SCHEMES,
  type Locale,
  type Sheet,
  type TalentPlace,
} from '@takar/core';
import { boxRule, readTalent } from '@takar/core/merit';
import { learnFormulas, messagesOf } from '../locale/full.js';
import { basisOf } from '../view/basis-of.js';
import { errorsOf } from './errors-of.js';
import { notKnown } from './not-known.js';
import type { TalentModel, TalentUnit } from './talent-model.js';

/** Maps the rows of a table by a scheme; levels as they are stated, by PermenPANRB 3/2020, unless the page names another. */
export async function readTalentModel(sheet: Sheet, named: string | null, locale: Locale): Promise<TalentModel> {
  await learnFormulas();
  const scheme = named === null ? TALENT_LABEL_2020 : TALENT_SCHEMES.find(({ id }) => keyOf(id) === keyOf(named));
  if (scheme === undefined)
    throw notKnown(
      { id: 'Skema', en: 'scheme' },
      named ?? '',
      TALENT_SCHEMES.map(({ id }) => keyOf(id)),
    );
  const rule = boxRule(scheme);
  const { rows, issues } = readTalent(sheet, locale);
  const people = rows.flatMap(({ person, count }) =>
    Array.from({ length: count }, (_, i) => (i === 0 ? person : { ...person, id: `${person.id}/${i}` })),
  );
  const map = mapTalent(people, scheme, { messages: messagesOf(locale) });
  const units = new Map<string | null, TalentPlace[]>();
  let at = 0;
  for (const { unit, count } of rows) {
    units.set(unit, [...(units.get(unit) ?? []), ...map.people.slice(at, at + count)]);
    at += count;
  }
  return {
    scheme,
    map,
    units: [...units].map(([unit, places]): TalentUnit => ({
      unit,
      places,
      heads: countHeads(places.map(({ kind }) => kind)),
    })),
    count: rows.length,
    individuals: rows.some(({ count }) => count === 1),
    boxRule: rule,
    basis: basisOf(rule, locale),
    faults: errorsOf(issues),
  };
}

/** `talenta:kemenkeu` is `kemenkeu`. */
function keyOf(id: string): string {
  return id
    .trim()
    .toLowerCase()
    .replace(/^talenta:/, '');
}
