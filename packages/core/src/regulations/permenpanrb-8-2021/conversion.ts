import { positionOf, PREDICATES_2021 } from '../../appraisal/predicates.js';
import { appraisalRule } from '../../appraisal/words.js';
import { all, compare, field, named, parameter, when, type Operand } from '../../expression/build.js';
import { lineThrough } from '../../expression/line.js';
import type { Expression } from '../../expression/types.js';
import type { RuleInput } from '../../regulation/rule-input.js';
import type { RuleOutput } from '../../regulation/rule-output.js';
import { achievementOfIndicator, indicatorInputs } from './achievement.js';
import { ACHIEVEMENT, categoryOf, WHOLE_PERCENT, wholeAchievement } from './category.js';
import { at, dated, IN_FORCE } from './instrument.js';

/**
 * Value of an achievement C by the printed table: above 110 the highest; 101–110 gives 110–120; 100 gives 109; 80–99 gives
 * 70–89; 60–79 gives 50–69; below that C ÷ 59 × 49. Between its rows each line runs on by its lower bound, which matters
 * only where C is not in whole per cent.
 */
export function convertedValue(C: Operand): Expression {
  return when(
    compare(C, '>', 110),
    parameter('highest'),
    when(
      compare(C, '>', 100),
      lineThrough(C, [101, 110], [110, 120]),
      when(
        compare(C, '=', 100),
        109,
        when(
          compare(C, '>=', 80),
          lineThrough(C, [80, 70], [99, 89]),
          when(compare(C, '>=', 60), lineThrough(C, [60, 50], [79, 69]), lineThrough(C, [0, 0], [59, 49])),
        ),
      ),
    ),
  );
}

const NATURAL_MAXIMUM: RuleInput = {
  name: 'natural_maximum_target',
  unit: '',
  shape: 'flag',
  assumed: 0,
  aliases: [
    'target_is_maximum_achievable',
    'target_maksimum',
    'target_maximum',
    'maximum_achievable',
    'target_maksimal',
    ...['maksimal', 'maximum', 'max', 'natural_maximum'],
  ],
};

interface Conversion {
  readonly expression: Expression;
  readonly outputs: readonly RuleOutput[];
}

function conversion(achievement: Expression): Conversion {
  const whole = wholeAchievement(achievement);
  const maximumMet = all(compare(whole, '=', 100), compare(field('natural_maximum_target'), '=', 1));
  const category = when(maximumMet, positionOf(PREDICATES_2021, 'sangat-baik'), categoryOf(whole));
  return {
    expression: named('indicator_value', when(maximumMet, parameter('highest'), convertedValue(whole))),
    outputs: [
      { name: 'indicator_value', aliases: ['nilai', 'nilai_capaian_iki', 'skp_value'] },
      { name: 'whole_achievement', unit: '%', aliases: ['capaian_iki_pct', 'capaian_bulat'] },
      { name: 'category', of: category, categories: PREDICATES_2021, aliases: ['kategori'] },
      {
        name: 'unrounded_achievement',
        unit: '%',
        aliases: ['unrounded_capaian'],
        ...(achievement.kind === 'named' ? {} : { of: achievement }),
      },
      { name: 'value_if_unrounded', of: convertedValue(achievement), aliases: ['nilai_if_unrounded'] },
    ],
  };
}

const BASE = {
  ...IN_FORCE,
  kind: 'computation',
  citation: at('Lampiran, hlm. 101 (hlm. 93 naskah) dan contoh hlm. 363'),
  confidence: 'high',
  parameters: { highest: /* @__PURE__ */ dated(120, 'high') },
  note: {
    id: 'Ruas 101–110 dari tiga berkas kode publik (keyakinan sedang). Satu indikator tidak pernah bernilai 90–99 atau 100–108.',
    en: 'The part 101–110 is from three public code files (medium confidence). One indicator never has a value of 90–99 or 100–108.',
  },
} as const;

/**
 * IND-8-21-05, value of an indicator for heads (*JPT*): its achievement in whole per cent by the conversion table; 100 where
 * the target is the most that can be achieved counts the highest value, *Sangat Baik*.
 */
export const INDICATOR_VALUE = /* @__PURE__ */ appraisalRule({
  ...BASE,
  ...conversion(field('achievement')),
  id: 'IND-8-21-05',
  title: { id: 'Nilai capaian IKI', en: 'Value of an indicator' },
  inputs: [ACHIEVEMENT, NATURAL_MAXIMUM, WHOLE_PERCENT],
});

/** IND-8-21-05/target, the same from target and realisation. */
export const INDICATOR_VALUE_OF_TARGET = /* @__PURE__ */ appraisalRule({
  ...BASE,
  ...conversion(named('unrounded_achievement', achievementOfIndicator())),
  id: 'IND-8-21-05/target',
  title: { id: 'Nilai capaian IKI dari target dan realisasi', en: 'Value of an indicator from target and realisation' },
  inputs: [...indicatorInputs('normal'), NATURAL_MAXIMUM, WHOLE_PERCENT],
});
