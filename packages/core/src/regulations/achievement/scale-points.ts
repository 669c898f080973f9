import { field, named } from '../../expression/build.js';
import { evaluate } from '../../expression/evaluate.js';
import { explain } from '../../expression/trace.js';
import { STABILISE_POINTS } from '../../indicator/formula/rules.js';
import { closeness, throughPoints } from '../../indicator/formula/stabilise.js';
import { type RuleInput, defineRule } from '../../regulation/rule.js';
import { KMK_BASE, KMK_LIMITS, LABELS, R, T, held } from './shared.js';

const POINTS: RuleInput = {
  name: 'points',
  unit: '',
  shape: 'rows',
  fields: [
    { name: 'at', unit: '%', aliases: ['Ca', 'kedekatan'] },
    { name: 'value', unit: '%', aliases: ['C', 'capaian', 'nilai'] },
  ],
  aliases: ['scale', 'scale_points', 'skala', 'titik', 'titik_skala'],
};

/** ORG-CAP-04/points, a stabilised indicator through the scale points of its own manual. */
export const STABILISED = defineRule({
  ...KMK_BASE,
  id: 'ORG-CAP-04/points',
  title: {
    id: 'Capaian stabilkan menurut titik skala manual IKU',
    en: 'Achievement, stabilise, by the points of the manual',
  },
  inputs: [T, R, POINTS],
  parameters: KMK_LIMITS,
  expression: null,
  procedure: {
    version: 1,
    phrase: {
      id: 'interpolasi lurus kedekatan melalui titik skala, 0 sampai 120',
      en: 'closeness on straight lines through the points, 0 to 120',
    },
    run({ fields, lists }, { parameters, messages }) {
      const points = (lists.points ?? []).flatMap(({ at, value }): [number, number][] =>
        typeof at === 'number' && typeof value === 'number' ? [[at, value]] : [],
      );
      const rising = points.every(([at], i) => i === 0 || at > (points[i - 1]?.[0] ?? at));
      if (points.length < 2 || !rising) return { value: null, reason: 'unreadable', values: {}, steps: [], issues: [] };
      const tree = named('achievement', held(throughPoints(points)));
      const scope = { inputs: fields, parameters };
      const { outcome, trace } = explain(tree, scope, messages);
      const near = evaluate(named('closeness', closeness()), scope);
      return {
        value: outcome.value,
        reason: outcome.reason,
        values: { achievement: outcome.value, closeness: near.value },
        steps: [trace],
        issues: [],
      };
    },
  },
  outputs: [
    { name: 'achievement', unit: '%', aliases: ['capaian', 'C'] },
    { name: 'closeness', unit: '%', aliases: ['Ca', 'kedekatan'] },
  ],
  labels: {
    ...LABELS,
    points: { id: 'titik skala', en: 'scale points' },
    at: { id: 'kedekatan', en: 'closeness' },
    value: { id: 'capaian', en: 'achievement' },
  },
});

/** ORG-CAP-04/conversion, the second step alone, from the closeness *Ca*. */
export const CONVERTED = defineRule({
  ...KMK_BASE,
  id: 'ORG-CAP-04/conversion',
  title: { id: 'Konversi kedekatan menjadi capaian', en: 'Conversion of closeness to achievement' },
  inputs: [{ name: 'closeness', unit: '%', aliases: ['Ca', 'kedekatan'] }],
  parameters: KMK_LIMITS,
  expression: named('achievement', held(throughPoints(STABILISE_POINTS, field('closeness')))),
  outputs: [{ name: 'achievement', unit: '%', aliases: ['capaian', 'C'] }],
});
