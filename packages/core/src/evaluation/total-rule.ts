import { aggregate, add, divide, field, multiply, named, parameter } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import type { LocalText } from '../locale/messages.js';
import { daysOf, type Dated } from '../regulation/dated.js';
import { defineRule, type Rule, type RuleInput } from '../regulation/rule.js';
import type { EvaluationInstrument, InstrumentComponent } from './instrument.js';
import { PREDICATE_LABELS, PREDICATE_ROUNDING, predicateOutputs } from './predicate-scale.js';
import { PERCENT_OF_WEIGHT } from './score-expressions.js';

/** Names that sheets and reports use for the components. */
export const COMPONENT_ALIASES: Readonly<Record<string, readonly string[]>> = {
  planning: ['perencanaan', 'perencanaan_kinerja', 'performance_planning'],
  measurement: ['pengukuran', 'pengukuran_kinerja', 'performance_measurement'],
  reporting: ['pelaporan', 'pelaporan_kinerja', 'performance_reporting'],
  internal_evaluation: [
    'evaluasi',
    'evaluasi_internal',
    'evaluasi_kinerja',
    'evaluasi_akuntabilitas_kinerja_internal',
    'evaluasi_akuntabilitas_kinerja',
    'evaluation',
  ],
  performance_achievement: ['capaian', 'capaian_kinerja', 'pencapaian_kinerja', 'achievement', 'performance'],
};

/** What the rules of one instrument share. */
export type RuleBase = Pick<Rule, 'citation' | 'confidence' | 'from' | 'until' | 'date'>;

/** What the instrument says of its rules: source, dates and how sure they are. */
export function ruleBase(instrument: EvaluationInstrument): RuleBase {
  const { citation, confidence } = instrument;
  return { citation, confidence, ...daysOf(instrument), date: 'assessment' };
}

/** Weights of the components as dated parameters, `weight_planning` and so on. */
export function weightParameters(instrument: EvaluationInstrument): Record<string, readonly Dated<number>[]> {
  return Object.fromEntries(
    instrument.components.map(({ key, weight }) => [`weight_${key}`, datedOf(instrument, weight)]),
  );
}

/** One value for as long as the instrument is in force. */
export function datedOf(instrument: EvaluationInstrument, value: number): readonly Dated<number>[] {
  const { citation, confidence } = instrument;
  return [{ ...daysOf(instrument), value, citation, confidence }];
}

/** The input of a component: its score in points of its weight. */
export function componentInput({ key, weight }: InstrumentComponent): RuleInput {
  return { name: key, unit: '', least: 0, most: weight, aliases: COMPONENT_ALIASES[key] ?? [] };
}

/** Words of components, weights and totals. */
export function totalLabels({ components }: EvaluationInstrument): Record<string, LocalText> {
  const own = components.flatMap(({ key, label }): [string, LocalText][] => [
    [key, label],
    [`weight_${key}`, { id: `bobot ${label.id}`, en: `weight of ${label.en}` }],
  ]);
  return {
    ...PREDICATE_LABELS,
    ...Object.fromEntries(own),
    score: { id: 'nilai', en: 'score' },
    weight: { id: 'bobot', en: 'weight' },
    percent_of_weight: { id: 'persen terhadap bobot', en: 'per cent of the weight' },
    weight_total: { id: 'jumlah bobot', en: 'sum of the weights' },
    components: { id: 'komponen', en: 'components' },
  };
}

/**
 * The total of an instrument from the scores of its components: sum, predicate, whether rounding decided it, and each
 * component in per cent of its weight.
 *
 * @param scores how each component's score is read; the field of its name unless said.
 */
export function totalRule(
  instrument: EvaluationInstrument,
  parts: Pick<Rule, 'id' | 'title'> & Partial<Rule>,
  scores: (component: InstrumentComponent) => Expression = ({ key }) => field(key),
): Rule {
  const total = named('total', add(...instrument.components.map(scores)));
  const percent = instrument.components.map((component) => [
    component.key,
    multiply(divide(scores(component), parameter(`weight_${component.key}`)), 100),
  ]);
  return defineRule({
    ...ruleBase(instrument),
    kind: 'computation',
    ...parts,
    inputs: [...(parts.inputs ?? instrument.components.map(componentInput)), PREDICATE_ROUNDING],
    parameters: { ...weightParameters(instrument), ...parts.parameters },
    expression: total,
    outputs: [
      { name: 'total', aliases: ['nilai', 'score', 'skor', 'nilai_akhir', 'sum_of_components', 'jumlah'] },
      ...predicateOutputs(total, instrument.predicates),
      { name: 'percent_of_weight', unit: '%', parts: Object.fromEntries(percent) as Record<string, Expression> },
      ...(parts.outputs ?? []),
    ],
    labels: { ...totalLabels(instrument), ...parts.labels },
  });
}

/** The same from a list of components, as reports print them: `[{"name", "weight", "score"}, …]` or bare scores. */
export function componentsRule(instrument: EvaluationInstrument, parts: Pick<Rule, 'id' | 'title'>): Rule {
  const total = named('total', field('sum'));
  return defineRule({
    ...ruleBase(instrument),
    ...parts,
    kind: 'computation',
    inputs: [
      {
        name: 'components',
        unit: '',
        shape: 'rows',
        aliases: ['komponen', 'scores', 'nilai_komponen', 'component_scores'],
        fields: [
          { name: 'score', unit: '', least: 0, most: 100, aliases: ['nilai', 'skor', 'value'] },
          { name: 'weight', unit: '', least: 0, most: 100, optional: true, aliases: ['bobot'] },
          {
            name: 'name',
            unit: '',
            shape: 'note',
            aliases: ['komponen', 'component', 'nama', 'label', 'code', 'kode'],
          },
          { name: 'percent_of_weight', unit: '%', shape: 'note', aliases: ['persen'] },
        ],
      },
      PREDICATE_ROUNDING,
    ],
    parameters: {},
    gathers: {
      sum: { list: 'components', of: aggregate('sum', field('score')) },
      weight_total: { list: 'components', of: aggregate('sum', field('weight')) },
    },
    expression: total,
    outputs: [
      { name: 'total', aliases: ['nilai', 'score', 'skor', 'nilai_akhir', 'sum_of_components', 'jumlah'] },
      ...predicateOutputs(total, instrument.predicates),
      { name: 'weight_total', aliases: ['jumlah_bobot'] },
    ],
    labels: { ...totalLabels(instrument), sum: { id: 'jumlah nilai komponen', en: 'sum of the components' } },
  });
}

/** One component in per cent of its weight, as reports print it: 20.29 of 30 is 67.63 %. */
export function componentRule(instrument: EvaluationInstrument, parts: Pick<Rule, 'id' | 'title'>): Rule {
  return defineRule({
    ...ruleBase(instrument),
    ...parts,
    kind: 'computation',
    inputs: [
      { name: 'score', unit: '', least: 0, most: 100, aliases: ['nilai', 'skor'] },
      { name: 'weight', unit: '', least: 0, most: 100, aliases: ['bobot'] },
      { name: 'name', unit: '', shape: 'note', aliases: ['komponen', 'component'] },
    ],
    parameters: {},
    expression: PERCENT_OF_WEIGHT,
    outputs: [{ name: 'percent_of_weight', unit: '%', aliases: ['percent', 'persen', 'persen_bobot'] }],
    labels: totalLabels(instrument),
  });
}
