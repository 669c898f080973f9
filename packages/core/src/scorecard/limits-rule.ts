import type { Citation } from '../issue.js';
import type { LocalText } from '../locale/messages.js';
import { daysOf, type Dated } from '../regulation/dated.js';
import { defineRule, type Rule, type RuleInput } from '../regulation/rule.js';
import { CONTROL, SCORECARD_LABELS, VALIDITY } from './inputs.js';
import { STRUCTURAL_LIMITS } from './structural-limits.js';

/** What differs between two generations of the limits. */
export interface LimitsVersion {
  readonly id: string;
  readonly title: LocalText;
  readonly citation: Citation;
  readonly from: string;
  readonly until?: string;
  /** Most IKU of a unit, by level: `one` is the highest. */
  readonly most: Readonly<Record<string, number>>;
}

const LEVEL_WORDS = {
  one: ['1', 'I', 'eselon I', 'eselon 1', 'UPK-One', 'UPK One'],
  two: ['2', 'II', 'eselon II', 'eselon 2', 'UPK-Two', 'UPK Two'],
  three: ['3', 'III', 'eselon III', 'eselon 3', 'UPK-Three', 'UPK Three'],
  other: ['lainnya', 'lain', 'others'],
} as const;

/** The level of a unit, of those that have a limit. */
export const LEVEL_INPUT = (levels: readonly string[]): RuleInput => ({
  name: 'level',
  unit: '',
  optional: true,
  categories: levels,
  words: LEVEL_WORDS,
  aliases: ['eselon', 'tingkat', 'upk'],
});

/** Most IKU by level, as dated parameters `most_one` and so on. */
export function limitParameters(version: LimitsVersion): Record<string, readonly Dated<number>[]> {
  const entries = Object.entries(version.most).map(([level, value]) => [`most_${level}`, dated(version, value)]);
  return Object.fromEntries(entries) as Record<string, readonly Dated<number>[]>;
}

/** A limit for as long as its decree is in force. */
function dated(version: LimitsVersion, value: number): readonly Dated<number>[] {
  return [{ ...daysOf(version), value, citation: version.citation, confidence: 'medium' }];
}

/** Words of those limits. */
export function limitLabels({ most }: LimitsVersion): Record<string, LocalText> {
  return {
    level: { id: 'tingkat unit', en: 'level of the unit' },
    count: { id: 'jumlah IKU', en: 'number of IKU' },
    most: { id: 'paling banyak', en: 'at most' },
    ...Object.fromEntries(
      Object.keys(most).map((level) => [
        `most_${level}`,
        { id: `IKU paling banyak, tingkat ${level}`, en: `most IKU, level ${level}` },
      ]),
    ),
  };
}

/** ORG-NKO-01 of one generation: a check with the limits as dated parameters. */
export function limitsRule(version: LimitsVersion): Rule {
  const { id, title, citation, most } = version;
  return defineRule({
    id,
    kind: 'check',
    title,
    citation,
    confidence: 'medium',
    ...daysOf(version),
    date: 'period-end',
    inputs: [
      {
        name: 'indicators',
        unit: '',
        shape: 'rows',
        fields: [
          { name: 'name', unit: '', shape: 'text', aliases: ['iku', 'indikator', 'nama', 'indicator'] },
          { name: 'goal', unit: '', shape: 'text', aliases: ['sasaran', 'ss', 'sasaran_strategis'] },
          { ...VALIDITY, optional: true },
          { ...CONTROL, optional: true },
        ],
        aliases: ['iku', 'indikator', 'items'],
      },
      LEVEL_INPUT(Object.keys(most)),
      { name: 'map_owner', unit: '', shape: 'flag', assumed: 0, aliases: ['pemilik_peta', 'pemilik_peta_strategi'] },
    ],
    parameters: {
      most_for_goal: dated(version, 3),
      ...limitParameters(version),
    },
    expression: null,
    procedure: STRUCTURAL_LIMITS,
    outputs: [{ name: 'findings', aliases: ['temuan'] }, { name: 'count' }, { name: 'most' }],
    labels: {
      ...SCORECARD_LABELS,
      ...limitLabels(version),
      map_owner: { id: 'pemilik peta strategi', en: 'owner of a strategy map' },
      findings: { id: 'temuan', en: 'findings' },
      most_for_goal: { id: 'IKU paling banyak per sasaran', en: 'most IKU of a goal' },
    },
    note: {
      id: 'Indikator memenuhi SMART-C. Kombinasi exact-tinggi dan aktivitas-rendah dilarang; pemilik peta strategi juga aktivitas-tinggi.',
      en: 'Indicators are SMART-C. Exact-high and activity-low are not allowed; for owners of a strategy map activity-high too.',
    },
  });
}
