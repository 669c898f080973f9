import type { Rule } from '../regulation/rule.js';
import type { PerformanceScale } from '../score/scale.js';
import { SCALE_THREE } from '../score/scales.js';
import { QUALITY_RULES } from '../quality/checks.js';
import { KMK_127_2026 } from './kmk-127-2026/index.js';
import { SCALE_NKO } from './kmk-127-2026/predicate.js';
import { KMK_467_2014 } from './kmk-467-2014/index.js';
import { PERMENPANRB_53_2014 } from './permenpanrb-53-2014/index.js';
import { PER_5_PB_2022 } from './per-5-pb-2022/index.js';
import { SCALE_IKPA } from './per-5-pb-2024/category.js';
import { PER_5_PB_2024 } from './per-5-pb-2024/index.js';
import { PMK_214_2017 } from './pmk-214-2017/index.js';
import { PMK_22_2021 } from './pmk-22-2021/index.js';
import { PMK_249_2011 } from './pmk-249-2011/index.js';
import { SCALE_NKA } from './pmk-62-2023/category.js';
import { PMK_62_2023 } from './pmk-62-2023/index.js';
import { BPS_RULES, SCALE_BPS } from './rules/bps.js';
import { EFFICIENCY_RULES } from './rules/efficiency.js';
import { BPOM, KARANTINA, OTHER_SCALES } from './rules/local-scales.js';
import { FOLLOW_UP_RATE } from './rules/follow-up.js';
import { PREDICATE_OF_CLASS } from './rules/predicate-of-class.js';
import { OPERAND } from './rules/relations.js';
import { scaleByName } from './rules/scale-by-name.js';
import { STATUS_RULES } from './rules/status.js';

/** Rules of the performance and budget of organisations: scorecards, BPS, efficiency, budget values, IKPA, reports, checks of data. */
export const ORGANISATION_RULES: readonly Rule[] = [
  OPERAND,
  PREDICATE_OF_CLASS,
  FOLLOW_UP_RATE,
  scaleByName('ORG-SCL-04', [BPOM, SCALE_THREE, KARANTINA]),
  ...STATUS_RULES,
  ...BPS_RULES,
  ...EFFICIENCY_RULES,
  ...KMK_467_2014,
  ...KMK_127_2026,
  ...PMK_249_2011,
  ...PMK_214_2017,
  ...PMK_22_2021,
  ...PMK_62_2023,
  ...PER_5_PB_2022,
  ...PER_5_PB_2024,
  ...PERMENPANRB_53_2014,
  ...QUALITY_RULES,
];

/** Scales of organisations beside the general ones. */
export const ORGANISATION_SCALES: readonly PerformanceScale[] = [
  SCALE_BPS,
  SCALE_NKO,
  SCALE_NKA,
  SCALE_IKPA,
  ...OTHER_SCALES,
];
