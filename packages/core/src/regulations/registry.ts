import { achievementRule } from '../indicator/achievement-rule.js';
import { ROLL_UP } from '../cascade/rollup/roll-up-rule.js';
import { PERIOD_CONSOLIDATION, UNIT_CONSOLIDATION } from '../indicator/consolidation-rule.js';
import { FORMULA_RULES } from '../indicator/formula/rules.js';
import type { AchievementPolicy } from '../indicator/policy.js';
import type { Rule } from '../regulation/rule.js';
import type { PerformanceScale } from '../score/scale.js';
import { scaleRule } from '../score/scale-rule.js';
import { SCALES as GENERAL_SCALES } from '../score/scales.js';
import { SCORE_RULE } from '../score/score-rule.js';
import { ACHIEVEMENT_RULES } from './achievement/index.js';
import { ACTIVITY_RULES } from './activity/index.js';
import { BPS_2026, KEMENKEU_2026, PEMDA_UNCAPPED, SKP_2021 } from './policies.js';
import { DJBK_2026 } from './djbk-2026/index.js';
import { KEPKA_BKN_411_2025 } from './kepka-bkn-411-2025/index.js';
import { PERBAN_BKN_26_2019 } from './perban-bkn-26-2019/index.js';
import { PERBAN_BKN_8_2019 } from './perban-bkn-8-2019/index.js';
import { PERKA_BKN_1_2013 } from './perka-bkn-1-2013/index.js';
import { PERKA_BKN_22_2007 } from './perka-bkn-22-2007/index.js';
import { PERSONNEL_RULES } from './personnel/index.js';
import { PERMENDAGRI_12_2008 } from './permendagri-12-2008/index.js';
import { PERMENPANRB_1_2020 } from './permenpanrb-1-2020/index.js';
import { PERMENPANRB_15_2019 } from './permenpanrb-15-2019/index.js';
import { PERMENPANRB_19_2025 } from './permenpanrb-19-2025/index.js';
import { PERMENPANRB_3_2020 } from './permenpanrb-3-2020/index.js';
import { PERMENPANRB_38_2017 } from './permenpanrb-38-2017/index.js';
import { PERMENPANRB_40_2018 } from './permenpanrb-40-2018/index.js';
import { TALENT_VARIANTS } from './talent-variants/index.js';
import { PERMENPANRB_12_2015 } from './permenpanrb-12-2015/index.js';
import { PERMENPANRB_25_2012 } from './permenpanrb-25-2012/index.js';
import { PERMENPANRB_89_2021 } from './permenpanrb-89-2021/index.js';
import { PERMENPANRB_88_2021 } from './permenpanrb-88-2021/index.js';
import { BERAKHLAK_RULES } from './berakhlak/index.js';
import { PERMENPAN_16_2009 } from './permenpan-16-2009/index.js';
import { PERMENPANRB_1_2023 } from './permenpanrb-1-2023/index.js';
import { PERMENPANRB_6_2022 } from './permenpanrb-6-2022/index.js';
import { PERMENPANRB_8_2021 } from './permenpanrb-8-2021/index.js';
import { PP_30_2019_RULES } from './pp-30-2019/index.js';
import { ORGANISATION_RULES, ORGANISATION_SCALES } from './organisation.js';
import { NOTES } from './rules/notes.js';
import { RENJA_EVALUATION } from './rules/renja-evaluation.js';
import { SKP_CONVERSION } from './rules/skp-conversion.js';
import { TPP_RULES } from './tpp/index.js';
import { TUKIN_RULES } from './tukin/index.js';

/** Every achievement policy that ships, the default first. */
export const POLICIES: readonly AchievementPolicy[] = [PEMDA_UNCAPPED, KEMENKEU_2026, BPS_2026, SKP_2021];

/** Every performance scale that ships, the default first. */
export const SCALES: readonly PerformanceScale[] = [...GENERAL_SCALES, ...ORGANISATION_SCALES];

/** Every rule that ships, by id. For programs that know no rule in advance; pages import the rules they use. */
export const RULES: readonly Rule[] = [
  ...FORMULA_RULES,
  ...ACHIEVEMENT_RULES,
  ...NOTES,
  SKP_CONVERSION,
  PERIOD_CONSOLIDATION,
  RENJA_EVALUATION,
  UNIT_CONSOLIDATION,
  SCORE_RULE,
  ...SCALES.map(scaleRule),
  ...ORGANISATION_RULES,
  ...PERKA_BKN_1_2013,
  ...PERMENPANRB_89_2021,
  ROLL_UP,
  ...PERMENPANRB_3_2020,
  ...KEPKA_BKN_411_2025,
  ...DJBK_2026,
  ...TALENT_VARIANTS,
  ...PERMENPANRB_25_2012,
  ...PERMENPANRB_12_2015,
  ...PERMENPANRB_88_2021,
  ...PP_30_2019_RULES,
  ...PERMENPANRB_8_2021,
  ...PERMENPANRB_6_2022,
  ...PERMENPANRB_1_2023,
  ...PERMENPAN_16_2009,
  ...BERAKHLAK_RULES,
  ...PERMENPANRB_40_2018,
  ...PERMENPANRB_19_2025,
  ...PERBAN_BKN_8_2019,
  ...PERMENPANRB_38_2017,
  ...PERBAN_BKN_26_2019,
  ...PERMENPANRB_15_2019,
  ...ACTIVITY_RULES,
  ...TPP_RULES,
  ...TUKIN_RULES,
  ...PERMENPANRB_1_2020,
  ...PERMENDAGRI_12_2008,
  ...PERKA_BKN_22_2007,
  ...PERSONNEL_RULES,
  ...POLICIES.map(achievementRule),
].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Rule of an id. */
export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}

/** Computations of an id: the rule itself, then those named `ID/name`. Upper and lower case are the same. */
export function computationsOf(id: string): readonly Rule[] {
  const wanted = id.toLowerCase();
  return RULES.filter((rule) => {
    const own = rule.id.toLowerCase();
    return own === wanted || (own.startsWith(`${wanted}/`) && rule.kind !== 'note');
  });
}

/** Policy of an id. */
export function policyById(id: string): AchievementPolicy | undefined {
  return POLICIES.find((policy) => policy.id === id);
}

/** Scale of an id. */
export function scaleById(id: string): PerformanceScale | undefined {
  return SCALES.find((scale) => scale.id === id);
}
