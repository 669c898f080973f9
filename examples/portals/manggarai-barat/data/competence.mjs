import { COMPETENCES, ID, matchJobPerson } from '@takar/core';
import { percentage, staffCode, stepsOf } from '../../shared/generator.mjs';
import { UNITS } from './units.mjs';

const KEYS = Object.keys(COMPETENCES);

/** The competence test: levels of nine competences a person, beside those the post asks; one unit has not held it. */
export function competenceOf(random) {
  let number = 100;
  return UNITS.slice(0, -1).flatMap(({ unit }) =>
    Array.from({ length: random.whole(6, 11) }, () => {
      number += 1;
      const required = random.whole(2, 3);
      const strength = random.number(0.3, 0.95, 2);
      const levels = KEYS.map((competence) => ({
        competence,
        required,
        achieved: random.chance(strength) ? required : required - 1,
      }));
      const match = matchJobPerson(levels, { messages: ID, cap: 'total-100' });
      return {
        kode: staffCode(number),
        unit,
        jpm: percentage(match.jpm),
        kategori: match.mapping ?? '',
        kesenjangan: match.gaps.flatMap(({ label, gap }) => (gap < 0 ? [`${label} (${gap})`] : [])).join('; '),
        langkah: stepsOf(match.trace()),
      };
    }),
  );
}
