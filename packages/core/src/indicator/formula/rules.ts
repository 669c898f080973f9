import { compare, field, maximum, minimum, missing, named, parameter, when } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import type { Citation } from '../../issue.js';
import type { LocalText } from '../../locale/messages.js';
import type { Confidence } from '../../regulation/dated.js';
import { defineRule, type Rule, type RuleInput } from '../../regulation/rule.js';
import { maximise } from './maximise.js';
import { minimise, minimiseRatio } from './minimise.js';
import { targetWithin, keepWithin } from './range.js';
import { SOURCES } from './sources.js';
import { closeness, throughPoints } from './stabilise.js';
import { ZERO_TARGET } from './zero-target.js';

const T: RuleInput = { name: 'target', unit: '*' };
const R: RuleInput = { name: 'realisation', unit: '*' };
const FROM: RuleInput = { name: 'target_from', unit: '*' };
const FIRST_DAY = '2014-12-01';
const KMK_DAY = '2026-01-01';

/** Scale points that KMK 127/2026 uses as its own example; an indicator manual may print others. */
export const STABILISE_POINTS = [
  [0, 0],
  [90, 100],
  [100, 120],
] as const satisfies readonly (readonly [number, number])[];

function rule(
  id: string,
  title: LocalText,
  from: string,
  source: { citation: Citation; confidence: Confidence },
  inputs: readonly RuleInput[],
  expression: Expression,
  more: Partial<Pick<Rule, 'parameters' | 'outputs' | 'note' | 'until'>> = {},
): Rule {
  return defineRule({
    id,
    kind: 'computation',
    title,
    ...source,
    from,
    date: 'period-end',
    inputs,
    parameters: {},
    expression: named('achievementRaw', expression),
    outputs: [{ name: 'achievementRaw', unit: '%', aliases: ['raw', 'achievement', 'capaian', 'C'] }],
    ...more,
  });
}

const skp = { citation: SOURCES.permenpanrb8, confidence: 'high' } as const;
const kmk = { citation: SOURCES.kmk127, confidence: 'medium' } as const;
const practice = { citation: SOURCES.regionalPractice, confidence: 'medium' } as const;

/** A ratio to the target; a target of zero has none (ORG-CAP-07). */
function aboveZero(ratio: Expression): Expression {
  return when(compare(field('target'), '=', 0), missing('target_zero'), ratio);
}

/** The achievement formulas ORG-CAP-01 to ORG-CAP-11 as rules of their own; a policy chooses among them. */
export const FORMULA_RULES: readonly Rule[] = /* @__PURE__ */ formulaRules();

function formulaRules(): readonly Rule[] {
  return [
    rule(
      'ORG-CAP-01',
      { id: 'Capaian maksimalkan: semakin tinggi semakin baik', en: 'Achievement, maximise: higher is better' },
      FIRST_DAY,
      skp,
      [T, R],
      aboveZero(maximise()),
    ),
    rule(
      'ORG-CAP-02',
      { id: 'Capaian minimalkan: semakin rendah semakin baik', en: 'Achievement, minimise: lower is better' },
      FIRST_DAY,
      skp,
      [T, R],
      aboveZero(minimise()),
    ),
    rule(
      'ORG-CAP-03',
      { id: 'Capaian minimalkan dengan rasio terbalik', en: 'Achievement, minimise by inverse ratio' },
      FIRST_DAY,
      practice,
      [T, R],
      when(compare(field('realisation'), '=', 0), missing('division_by_zero'), minimiseRatio()),
    ),
    rule(
      'ORG-CAP-04',
      { id: 'Capaian stabilkan: semakin dekat target semakin baik', en: 'Achievement, stabilise: closer is better' },
      KMK_DAY,
      kmk,
      [T, R],
      maximum(parameter('floor'), minimum(parameter('cap'), throughPoints(STABILISE_POINTS))),
      {
        parameters: {
          cap: [{ from: KMK_DAY, value: 120, citation: SOURCES.kmk127, confidence: 'medium' }],
          floor: [{ from: KMK_DAY, value: 0, citation: SOURCES.kmk127, confidence: 'medium' }],
        },
        outputs: [
          { name: 'achievementRaw', unit: '%', aliases: ['achievement', 'capaian', 'C'] },
          { name: 'closeness', unit: '%', aliases: ['Ca', 'kedekatan'] },
        ],
      },
    ),
    rule(
      'ORG-CAP-04/closeness',
      { id: 'Kedekatan realisasi dengan target', en: 'Closeness of realisation to target' },
      FIRST_DAY,
      kmk,
      [T, R],
      closeness(),
    ),
    rule(
      'ORG-CAP-05/maximise',
      { id: 'Capaian target rentang, maksimalkan', en: 'Achievement of a range target, maximise' },
      '2021-07-01',
      { citation: SOURCES.permenpanrb8, confidence: 'medium' },
      [T, R, FROM],
      maximise(targetWithin()),
    ),
    rule(
      'ORG-CAP-05/minimise',
      { id: 'Capaian target rentang, minimalkan', en: 'Achievement of a range target, minimise' },
      '2021-07-01',
      { citation: SOURCES.permenpanrb8, confidence: 'medium' },
      [T, R, FROM],
      minimise(targetWithin()),
    ),
    rule(
      'ORG-CAP-05/range',
      { id: 'Capaian target rentang, dijaga di dalamnya', en: 'Achievement of a range to be kept' },
      '2021-07-01',
      { citation: SOURCES.takar, confidence: 'default' },
      [T, R, FROM],
      keepWithin(),
    ),
    rule(
      'ORG-CAP-06/higher',
      { id: 'Target negatif, semakin tinggi semakin baik', en: 'Negative target, higher is better' },
      KMK_DAY,
      kmk,
      [T, R],
      minimise(),
    ),
    rule(
      'ORG-CAP-06/lower',
      { id: 'Target negatif, semakin rendah semakin baik', en: 'Negative target, lower is better' },
      KMK_DAY,
      { citation: SOURCES.takar, confidence: 'default' },
      [T, R],
      maximise(),
    ),
    rule(
      'ORG-CAP-07',
      { id: 'Target nol', en: 'Zero target' },
      KMK_DAY,
      kmk,
      [
        T,
        R,
        {
          name: 'worst',
          unit: '*',
          aliases: ['Rworst', 'terburuk', 'nilai_terburuk', 'realisasi_terburuk', 'worst_value'],
        },
      ],
      when(compare(field('target'), '=', 0), ZERO_TARGET['worst-value']('lower'), minimise()),
      {
        note: {
          id: 'Tidak ada aturan nasional; tujuh praktik tercatat. Di sini: nilai terburuk (Kemenkeu). Kebijakan bawaan: tanpa angka.',
          en: 'No national rule; seven practices are on record. Here: worst value (Kemenkeu). The default policy gives no figure.',
        },
      },
    ),
    rule(
      'ORG-CAP-10',
      { id: 'Konversi 120: target sama dengan batas alami dan tercapai', en: 'Natural maximum met counts 120' },
      KMK_DAY,
      kmk,
      [
        T,
        R,
        {
          name: 'natural_maximum',
          unit: '*',
          aliases: ['natural_max', 'maximum', 'max', 'maksimum_alami', 'batas_alami'],
        },
      ],
      when(
        compare(field('target'), '=', field('natural_maximum')),
        when(
          compare(field('realisation'), '>=', field('natural_maximum')),
          parameter('natural_maximum_value'),
          maximise(),
        ),
        maximise(),
      ),
      {
        parameters: {
          natural_maximum_value: [{ from: KMK_DAY, value: 120, citation: SOURCES.kmk127, confidence: 'medium' }],
        },
      },
    ),
    rule(
      'ORG-CAP-11',
      { id: 'Target predikat: terpenuhi bernilai 100', en: 'Ordinal target: met counts 100' },
      FIRST_DAY,
      { citation: SOURCES.regionalPractice, confidence: 'low' },
      [T, R],
      when(compare(field('realisation'), '>=', field('target')), 100, missing('ordinal_not_met')),
      {
        note: {
          id: 'Predikat yang tidak terpenuhi tidak diberi rasio: peringkat bukan besaran.',
          en: 'A grade that was missed has no ratio: ranks are not quantities.',
        },
      },
    ),
  ];
}
