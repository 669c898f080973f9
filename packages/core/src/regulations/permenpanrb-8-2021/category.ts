import { PREDICATES_2021 } from '../../appraisal/predicates.js';
import { appraisalRule } from '../../appraisal/words.js';
import { band, field, floor, named, round, select, type Operand } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import type { RuleInput } from '../../regulation/rule-input.js';
import { at, IN_FORCE } from './instrument.js';

/** Achievement of an indicator in per cent. */
export const ACHIEVEMENT: RuleInput = {
  name: 'achievement',
  unit: '%',
  aliases: ['capaian_iki_pct', 'capaian_iki', 'achievement_pct', 'capaian_persen'],
};

/** How an achievement becomes a whole per cent: half up fits the annex (97.89 is printed 98 and valued 88). */
export const WHOLE_PERCENT: RuleInput = {
  name: 'whole_percent',
  unit: '',
  categories: ['half-up', 'down'],
  words: { 'half-up': ['round', 'half_up'], down: ['floor', 'truncate'] },
  assumed: 'half-up',
  aliases: ['rounding', 'pembulatan'],
};

/** An achievement in whole per cent; only then does every one have a category. */
export function wholeAchievement(achievement: Expression): Expression {
  return named('whole_achievement', select('whole_percent', { down: floor(achievement) }, round(achievement, 0)));
}

/** Category of a whole per cent: 0–59, 60–79, 80–99, 100, 101 and up. */
export function categoryOf(whole: Operand): Expression {
  return band(whole, [
    { at: 60, closed: true },
    { at: 80, closed: true },
    { at: 100, closed: true },
    { at: 100, closed: false },
  ]);
}

/** IND-8-21-04, category of one indicator, by its achievement in whole per cent. */
export const INDICATOR_CATEGORY = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-8-21-04',
  kind: 'computation',
  title: { id: 'Kategori capaian IKI', en: 'Category of the achievement of an indicator' },
  citation: at('Lampiran, contoh hlm. 363'),
  confidence: 'medium',
  inputs: [ACHIEVEMENT, WHOLE_PERCENT],
  parameters: {},
  expression: named('category', categoryOf(wholeAchievement(field('achievement')))),
  outputs: [
    { name: 'category', categories: PREDICATES_2021, aliases: ['kategori'] },
    { name: 'whole_achievement', unit: '%', aliases: ['capaian_bulat'] },
  ],
  note: {
    id: 'Capaian dibulatkan ke persen sebelum dikategorikan. Tanpa itu, nilai antara 59–60, 79–80, 99–100 dan 100–101 tidak punya kategori.',
    en: 'The achievement is rounded to a whole per cent before it is categorised. Without that, values between 59–60, 79–80, 99–100 and 100–101 have no category.',
  },
});
