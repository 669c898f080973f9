// Written by packages/dev/scripts/generate/plain-achievement.mjs from the tree of pemda-uncapped and the scale ORG-SCL-01.
import {
  absolute,
  band,
  coalesce,
  compare,
  divide,
  maximum,
  minimum,
  multiply,
  named,
  round,
  subtract,
  when,
  type Figure,
} from '../../expression/plain.js';

/** The policy, in force from that day. */
export const POLICY = { id: 'pemda-uncapped', from: '2014-12-01' };

/** What the rule reads of a row. */
export interface PlainRow {
  readonly cap: Figure;
  readonly polarity: string | null;
  readonly realisation: Figure;
  readonly target: Figure;
  readonly target_from: Figure;
  readonly target_kind: string | null;
}

/** Figures of a row: achievement in per cent, whether the target was met (1 or 0), positions on the scale. */
export interface PlainFigures {
  readonly achievement: Figure;
  readonly achievementRaw: Figure;
  readonly achievementCapped: Figure;
  readonly met: Figure;
  readonly band: Figure;
  readonly unrounded: Figure;
}

/** What a row comes to. */
export function achievementOf({
  cap,
  polarity,
  realisation,
  target,
  target_from,
  target_kind,
}: PlainRow): PlainFigures {
  const part1 = compare(target, 0, '=');
  const part2 = compare(target, 0, '<');
  const part3 = multiply(divide(subtract(multiply(2, target), realisation), target), 100);
  const part4 = named(part3);
  const part5 = maximum(target_from, minimum(target, realisation));
  const part6 = multiply(divide(realisation, part5), 100);
  const part7 = multiply(divide(realisation, target), 100);
  const part8 = named(part7);
  const part9 = multiply(divide(subtract(multiply(2, part5), realisation), part5), 100);
  const part10 = when(part1, 'target_zero', when(part2, part8, named(part9)));
  const part11 = when(part1, 'target_zero', named(when(compare(realisation, part5, '>'), part9, part6)));
  const part12 = subtract(100, multiply(divide(absolute(subtract(realisation, target)), absolute(target)), 100));
  const achievementRaw = named(
    target_kind === 'ordinal'
      ? named(when(compare(realisation, target, '>='), 100, 'ordinal_not_met'))
      : target_kind === 'range'
        ? polarity === 'maximise'
          ? when(part1, 'target_zero', when(part2, part4, named(part6)))
          : polarity === 'minimise' || polarity === 'minimise-ratio'
            ? part10
            : polarity === 'stabilise' || polarity === 'range'
              ? part11
              : 'polarity_unknown'
        : polarity === 'maximise'
          ? when(part1, 'target_zero', when(part2, part4, named(part7)))
          : polarity === 'minimise'
            ? when(part1, 'target_zero', when(part2, part8, named(part3)))
            : polarity === 'minimise-ratio'
              ? when(
                  part1,
                  'target_zero',
                  when(
                    part2,
                    part8,
                    named(
                      when(
                        compare(realisation, 0, '='),
                        'division_by_zero',
                        multiply(divide(target, realisation), 100),
                      ),
                    ),
                  ),
                )
              : polarity === 'stabilise' || polarity === 'range'
                ? when(part1, 'target_zero', named(part12))
                : 'polarity_unknown',
  );
  const achievementCapped = named(coalesce(minimum(achievementRaw, cap), achievementRaw));
  const achievement = named(round(achievementCapped, 2));
  return {
    achievement,
    achievementRaw,
    achievementCapped,
    met: when(compare(achievement, 100, '>='), 1, 0),
    band: band(round(achievement, 2), 0, [
      { at: 50, closed: false },
      { at: 65, closed: false },
      { at: 75, closed: false },
      { at: 90, closed: false },
    ]),
    unrounded: band(achievementCapped, 0, [
      { at: 50, closed: false },
      { at: 65, closed: false },
      { at: 75, closed: false },
      { at: 90, closed: false },
    ]),
  };
}

/** Rules that rows take. */
export const RULES: readonly string[] = [
  'ORG-CAP-11',
  'ORG-CAP-07',
  'ORG-CAP-06',
  'ORG-CAP-05',
  'ORG-CAP-01',
  'ORG-CAP-02',
  'ORG-CAP-03',
  'ORG-CAP-04',
  'ORG-CAP-10',
];

/** Position of the rule that a row takes. */
export function ruleOf({ polarity, target, target_kind }: PlainRow): Figure {
  const part1 = compare(target, 0, '=');
  const part2 = compare(target, 0, '<');
  const part3 = when(part1, 1, when(part2, 2, 3));
  const part4 = when(part1, 1, 3);
  const part5 = when(part1, 1, 7);
  return target_kind === 'ordinal'
    ? 0
    : target_kind === 'range'
      ? polarity === 'maximise' || polarity === 'minimise' || polarity === 'minimise-ratio'
        ? part3
        : polarity === 'stabilise' || polarity === 'range'
          ? part4
          : 'polarity_unknown'
      : polarity === 'maximise'
        ? when(part1, 1, when(part2, 2, 4))
        : polarity === 'minimise'
          ? when(part1, 1, when(part2, 2, 5))
          : polarity === 'minimise-ratio'
            ? when(part1, 1, when(part2, 2, 6))
            : polarity === 'stabilise' || polarity === 'range'
              ? part5
              : 'polarity_unknown';
}
