import {
  all,
  coalesce,
  compare,
  field,
  maximum,
  minimum,
  missing,
  named,
  parameter,
  round,
  select,
  truncate,
  when,
} from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import { daysOf, type Dated } from '../regulation/dated.js';
import { checkParametersOf, checkVersions } from '../regulation/check-parameters.js';
import type { Rule, RuleInput } from '../regulation/rule.js';
import { maximise } from './formula/maximise.js';
import { minimise, minimiseRatio } from './formula/minimise.js';
import { keepWithin, targetWithin } from './formula/range.js';
import { closeness, throughPoints } from './formula/stabilise.js';
import { ZERO_TARGET, type Direction } from './formula/zero-target.js';
import type { AchievementPolicy } from './policy.js';

/** What the achievement rule of every policy reads. */
export const ACHIEVEMENT_INPUTS: readonly RuleInput[] = [
  { name: 'target', unit: '*' },
  { name: 'realisation', unit: '*' },
  { name: 'target_from', unit: '*', optional: true },
  { name: 'worst', unit: '*', optional: true },
  { name: 'natural_maximum', unit: '*', optional: true },
  { name: 'cap', unit: '%', optional: true },
  {
    name: 'polarity',
    unit: '',
    categories: ['maximise', 'minimise', 'minimise-ratio', 'stabilise', 'range', 'unknown'],
  },
  { name: 'target_kind', unit: '', optional: true, categories: ['single', 'range', 'ordinal'] },
];

/**
 * The achievement rule (*capaian indikator kinerja*) of a policy: one tree for every polarity and kind of target, with
 * the steps `achievementRaw` (before cap and floor), `achievementCapped` and `achievement` (rounded). The formula that a
 * row takes is a step named by its rule id.
 */
export function achievementRule(policy: AchievementPolicy): Rule {
  const known = RULES.get(policy) ?? buildRule(policy);
  RULES.set(policy, known);
  return known;
}

/** Policies are plain frozen data, so each has its rule built once. */
const RULES = /* @__PURE__ */ new WeakMap<AchievementPolicy, Rule>();

function buildRule(policy: AchievementPolicy): Rule {
  const parameters: Record<string, readonly Dated<number>[]> = {};
  const expression = named('achievement', rounded(policy, named('achievementCapped', capped(policy))));
  if (policy.cap.length > 0) parameters.cap = policy.cap;
  if (policy.floor.length > 0) parameters.floor = policy.floor;
  if (policy.naturalMaximum.length > 0) parameters.natural_maximum_value = policy.naturalMaximum;
  const rule: Rule = {
    id: policy.id,
    kind: 'policy',
    title: policy.title,
    citation: policy.citation,
    confidence: policy.confidence,
    ...daysOf(policy),
    date: 'period-end',
    inputs: ACHIEVEMENT_INPUTS,
    parameters,
    expression,
  };
  // Tests pass the rule through `defineRule`; only its parameters depend on data, such as a local policy.
  checkParametersOf(rule, expression);
  checkVersions(rule);
  return Object.freeze(rule);
}

/** The raw achievement of a policy: every branch is a step named by the id of its rule. */
export function rawAchievement(policy: AchievementPolicy): Expression {
  return select(
    'target_kind',
    { ordinal: named('ORG-CAP-11', met()), range: rangeTarget(policy) },
    singleTarget(policy),
  );
}

/**
 * ORG-CAP-10: what counts where higher is better, the target is the natural maximum and was met, so that it cannot be
 * exceeded; otherwise, and where an indicator declares no maximum, the other.
 */
export function whereNaturalMaximumMet(counts: Expression, otherwise: Expression): Expression {
  const met = all(
    compare(field('target'), '=', field('natural_maximum')),
    compare(field('realisation'), '>=', field('natural_maximum')),
  );
  return select('polarity', { maximise: coalesce(when(met, counts, otherwise), otherwise) }, otherwise);
}

function rounded(policy: AchievementPolicy, of: Expression): Expression {
  const { digits, mode } = policy.rounding.value;
  return mode === 'truncate' ? truncate(of, digits) : round(of, digits);
}

function capped(policy: AchievementPolicy): Expression {
  const raw = named('achievementRaw', rawAchievement(policy));
  const floored = policy.floor.length > 0 ? maximum(raw, parameter('floor')) : raw;
  const limited = policy.cap.length > 0 ? minimum(floored, parameter('cap')) : floored;
  // A cap in the row is the indicator's own; where there is none, the policy's stands.
  const own = coalesce(minimum(floored, field('cap')), limited);
  if (policy.naturalMaximum.length === 0) return own;
  return whereNaturalMaximumMet(named('ORG-CAP-10', parameter('natural_maximum_value')), own);
}

function singleTarget(policy: AchievementPolicy): Expression {
  return select(
    'polarity',
    {
      maximise: towards(policy, 'higher', named('ORG-CAP-01', maximise())),
      minimise: towards(policy, 'lower', named('ORG-CAP-02', minimise())),
      'minimise-ratio': towards(policy, 'lower', inverse(policy)),
      stabilise: towards(policy, 'closer', named('ORG-CAP-04', stabilise(policy))),
      range: towards(policy, 'closer', named('ORG-CAP-04/closeness', closeness())),
    },
    missing('polarity_unknown'),
  );
}

function rangeTarget(policy: AchievementPolicy): Expression {
  return select(
    'polarity',
    {
      maximise: towards(policy, 'higher', named('ORG-CAP-05/maximise', maximise(targetWithin()))),
      minimise: towards(policy, 'lower', named('ORG-CAP-05/minimise', minimise(targetWithin()))),
      'minimise-ratio': towards(policy, 'lower', named('ORG-CAP-05/minimise', minimise(targetWithin()))),
      stabilise: towards(policy, 'closer', named('ORG-CAP-05/range', keepWithin())),
      range: towards(policy, 'closer', named('ORG-CAP-05/range', keepWithin())),
    },
    missing('polarity_unknown'),
  );
}

/** The formula for a target above zero, and what the policy says of the others. */
function towards(policy: AchievementPolicy, direction: Direction, formula: Expression): Expression {
  const mirrored = direction === 'closer' || policy.negativeTarget.value === 'plain';
  const signed = mirrored ? formula : when(compare(field('target'), '<', 0), negative(direction), formula);
  const zero = named(`ORG-CAP-07/${direction}`, ZERO_TARGET[policy.zeroTarget.value](direction));
  const figure = when(compare(field('target'), '=', 0), zero, signed);
  if (policy.nothingRealised.value === 'figure') return figure;
  return when(
    all(compare(field('target'), '>', 0), compare(field('realisation'), '<=', 0)),
    named('ORG-CAP-14/not-assessed', missing('not_applicable')),
    figure,
  );
}

/** ORG-CAP-06: below zero the two formulas change places, so that a better realisation never counts less. */
function negative(direction: Direction): Expression {
  return direction === 'higher' ? named('ORG-CAP-06/higher', minimise()) : named('ORG-CAP-06/lower', maximise());
}

/** ORG-CAP-03 with its undefined case: at R = 0 the cap where a policy has one, otherwise no figure. */
function inverse(policy: AchievementPolicy): Expression {
  const best = policy.cap.length > 0 ? parameter('cap') : missing('division_by_zero');
  return named('ORG-CAP-03', when(compare(field('realisation'), '=', 0), best, minimiseRatio()));
}

function stabilise(policy: AchievementPolicy): Expression {
  const points = policy.stabilisePoints.value;
  return points === null ? closeness() : throughPoints(points);
}

/** ORG-CAP-11: a grade that is met counts 100; a grade that is missed has no ratio, because ranks are not quantities. */
function met(): Expression {
  return when(compare(field('realisation'), '>=', field('target')), 100, missing('ordinal_not_met'));
}
