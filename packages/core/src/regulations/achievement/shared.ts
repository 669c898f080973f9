import { POLARITY } from '../../comparison/direction.js';
import { maximum, minimum, parameter, select } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { SOURCES } from '../../indicator/formula/sources.js';
import type { LocalText } from '../../locale/messages.js';
import type { RuleInput } from '../../regulation/rule.js';
import { KEMENKEU_2026 } from '../policies.js';

export const T: RuleInput = { name: 'target', unit: '*' };
export const R: RuleInput = { name: 'realisation', unit: '*' };

/** Polarity where a rule speaks of *maksimalkan* unless it is told otherwise. */
export const MAXIMISE_UNLESS_TOLD: RuleInput = { ...POLARITY, assumed: 'maximise', aliases: ['polaritas', 'arah'] };

/** Words of the computations on single achievements. */
export const LABELS: Readonly<Record<string, LocalText>> = {
  achievementRaw: { id: 'capaian sebelum batas', en: 'achievement before limits' },
  achievementCapped: { id: 'capaian sesudah batas', en: 'achievement after limits' },
  floor: { id: 'batas minimum capaian', en: 'floor of achievement' },
  policy: { id: 'kebijakan capaian', en: 'achievement policy' },
  practice: { id: 'praktik untuk target nol', en: 'practice for a zero target' },
};

const KMK_DAY = '2026-01-01';
export const RESULT = { name: 'achievementRaw', unit: '%', aliases: ['achievement', 'capaian', 'C', 'raw'] } as const;
export const COMMON = {
  kind: 'computation',
  citation: SOURCES.regionalPractice,
  confidence: 'medium',
  from: '2014-12-01',
  date: 'period-end',
  parameters: {},
  labels: LABELS,
} as const;
export const RANGE_BASE = { ...COMMON, citation: SOURCES.permenpanrb8, from: '2021-07-01', outputs: [RESULT] } as const;
export const KMK_BASE = { ...COMMON, citation: SOURCES.kmk127, from: KMK_DAY } as const;
export const KMK_LIMITS = { cap: KEMENKEU_2026.cap, floor: KEMENKEU_2026.floor };

export const byPolarity = (maximised: Expression, minimised: Expression, kept: Expression): Expression =>
  select('polarity', { maximise: maximised, minimise: minimised, 'minimise-ratio': minimised, stabilise: kept });

export const held = (of: Expression): Expression => maximum(parameter('floor'), minimum(parameter('cap'), of));
