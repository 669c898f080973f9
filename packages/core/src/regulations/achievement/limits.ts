import {
  coalesce,
  compare,
  field,
  maximum,
  minimum,
  missing,
  named,
  parameter,
  select,
  when,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { maximise } from '../../indicator/formula/maximise.js';
import { minimise, minimiseRatio } from '../../indicator/formula/minimise.js';
import { SOURCES } from '../../indicator/formula/sources.js';
import { defineRule, type Rule, type RuleInput } from '../../regulation/rule.js';
import { BPS_2026, KEMENKEU_2026 } from '../policies.js';
import { LABELS, MAXIMISE_UNLESS_TOLD, R, T } from './shared.js';

const LIMITS: readonly RuleInput[] = [
  { name: 'cap', unit: '%', optional: true, aliases: ['batas', 'batas_maksimum', 'batas_atas', 'cap_pct', 'maksimum'] },
  { name: 'floor', unit: '%', optional: true, aliases: ['batas_minimum', 'batas_bawah', 'minimum'] },
  {
    name: 'policy',
    unit: '',
    assumed: 'pemda-uncapped',
    categories: ['pemda-uncapped', 'kemenkeu-2026', 'bps-2026'],
    words: {
      'pemda-uncapped': ['pemda', 'daerah', 'tanpa batas', 'none'],
      'kemenkeu-2026': ['kemenkeu', 'KMK 127/2026'],
      'bps-2026': ['bps'],
    },
    aliases: ['kebijakan', 'cap_policy', 'agency', 'instansi'],
  },
];

const PARAMETERS = { cap_kemenkeu: KEMENKEU_2026.cap, floor_kemenkeu: KEMENKEU_2026.floor, cap_bps: BPS_2026.cap };

const NONE = missing('not_applicable');
const FLOOR = coalesce(field('floor'), select('policy', { 'kemenkeu-2026': parameter('floor_kemenkeu') }, NONE));
const CAP = coalesce(
  field('cap'),
  select('policy', { 'kemenkeu-2026': parameter('cap_kemenkeu'), 'bps-2026': parameter('cap_bps') }, NONE),
);

/** An achievement between floor and cap: those given, else those of the policy, else none. */
function limited(raw: Expression): Expression {
  const floored = coalesce(maximum(raw, FLOOR), raw);
  return named('achievementCapped', coalesce(minimum(floored, CAP), floored));
}

const positive = (of: Expression): Expression => when(compare(field('target'), '=', 0), missing('target_zero'), of);

/** ORG-CAP-03 at R = 0: the cap where there is one, otherwise undefined. */
const INVERSE = when(
  compare(field('realisation'), '=', 0),
  coalesce(CAP, missing('division_by_zero')),
  minimiseRatio(),
);

/** The polarity that a formula is for, where a row states it. */
const polarityOf = (polarity: 'maximise' | 'minimise'): RuleInput => ({
  ...MAXIMISE_UNLESS_TOLD,
  categories: [polarity],
  assumed: polarity,
});

const BASE = {
  kind: 'computation',
  citation: SOURCES.regionalPractice,
  confidence: 'medium',
  from: '2014-12-01',
  date: 'period-end',
  parameters: PARAMETERS,
  outputs: [
    { name: 'achievementCapped', unit: '%', aliases: ['capped', 'achievement', 'capaian', 'value'] },
    { name: 'achievementRaw', unit: '%', aliases: ['raw'] },
  ],
  labels: {
    ...LABELS,
    cap_kemenkeu: { id: 'batas maksimum Kemenkeu', en: 'cap of Kemenkeu' },
    floor_kemenkeu: { id: 'batas minimum Kemenkeu', en: 'floor of Kemenkeu' },
    cap_bps: { id: 'batas maksimum BPS', en: 'cap of BPS' },
  },
} as const;

const withLimits = (id: string, title: Rule['title'], raw: Expression, inputs: readonly RuleInput[]): Rule =>
  defineRule({
    ...BASE,
    id,
    title,
    inputs: [...inputs, ...LIMITS],
    expression: limited(named('achievementRaw', raw)),
  });

const BY_POLARITY = select('polarity', {
  maximise: positive(maximise()),
  minimise: positive(minimise()),
  'minimise-ratio': INVERSE,
});

/** ORG-CAP-09, caps and floors (*batas maksimum capaian*) on each formula: raw and capped are both kept. */
export const LIMITED: readonly Rule[] = [
  withLimits(
    'ORG-CAP-01/limited',
    { id: 'Capaian maksimalkan dengan batas', en: 'Achievement, maximise, with limits' },
    positive(maximise()),
    [T, R, polarityOf('maximise')],
  ),
  withLimits(
    'ORG-CAP-02/limited',
    { id: 'Capaian minimalkan dengan batas', en: 'Achievement, minimise, with limits' },
    positive(minimise()),
    [T, R, polarityOf('minimise')],
  ),
  withLimits(
    'ORG-CAP-03/limited',
    { id: 'Capaian minimalkan rasio terbalik dengan batas', en: 'Achievement, inverse ratio, with limits' },
    INVERSE,
    [T, R, polarityOf('minimise')],
  ),
  withLimits(
    'ORG-CAP-09/limit',
    { id: 'Batas pada capaian yang sudah dihitung', en: 'Limits on an achievement' },
    field('achievement'),
    [{ name: 'achievement', unit: '%', aliases: ['raw', 'capaian_mentah', 'nilai', 'value'] }],
  ),
  withLimits(
    'ORG-CAP-09/figures',
    {
      id: 'Capaian dengan batas, dari target dan realisasi',
      en: 'Achievement with limits, from target and realisation',
    },
    BY_POLARITY,
    [T, R, MAXIMISE_UNLESS_TOLD],
  ),
];
