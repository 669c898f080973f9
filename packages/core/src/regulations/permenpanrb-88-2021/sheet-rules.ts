import { compareEvaluations, type EvaluationResult } from '../../evaluation/compare-evaluations.js';
import { instrumentNamed } from '../../evaluation/instrument.js';
import { codesOf, stepCosts } from '../../evaluation/plan-inputs.js';
import { planToPredicate } from '../../evaluation/plan-to-predicate.js';
import { PREDICATE_LABELS, PREDICATE_ROUNDING, type PredicateRounding } from '../../evaluation/predicate-scale.js';
import { readEvaluationSheet, type EvaluationSheetReading } from '../../evaluation/read-sheet.js';
import { scoreSheet, type SheetScore } from '../../evaluation/score-sheet.js';
import { LAYERS, MODES, type Layer, type SubcomponentMode } from '../../evaluation/sheet.js';
import { evaluatorNamed, layerNamed, modeNamed } from '../../evaluation/sheet-words.js';
import { procedureStep } from '../../case/step.js';
import type { Inputs } from '../../expression/evaluate.js';
import type { Messages } from '../../locale/messages.js';
import type { ProcedureInput, ProcedureResult, ProcedureValue } from '../../regulation/procedure.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { ruleBase } from '../../evaluation/total-rule.js';
import { PERMENPANRB_12_2015_EVALUATION } from '../permenpanrb-12-2015/weights.js';
import { PERMENPANRB_25_2012_EVALUATION } from '../permenpanrb-25-2012/index.js';
import { PERMENPANRB_88_2021_EVALUATION } from './instrument.js';

const INSTRUMENTS = [PERMENPANRB_88_2021_EVALUATION, PERMENPANRB_12_2015_EVALUATION, PERMENPANRB_25_2012_EVALUATION];
const BASE = /* @__PURE__ */ ruleBase(PERMENPANRB_88_2021_EVALUATION);

const SHEET: RuleInput = { name: 'sheet', unit: '', shape: 'any', aliases: ['lke', 'lembar'] };
const MODE: RuleInput = {
  name: 'mode',
  unit: '',
  optional: true,
  categories: MODES,
  words: { mean: ['rata-rata'], sum: ['poin', 'akumulasi'], judged: ['dinilai'], 'snap-down': ['snap'] },
  aliases: ['cara', 'subcomponent_mode', 'subcomponentMode'],
};
const LAYER: RuleInput = {
  name: 'layer',
  unit: '',
  assumed: 'assessor',
  categories: LAYERS,
  words: { self: ['mandiri'], verifier: ['verifikator'], assessor: ['penilai', 'evaluator'] },
  aliases: ['lapis'],
};

const LABELS = {
  ...PREDICATE_LABELS,
  sheet: { id: 'lembar kerja evaluasi', en: 'evaluation sheet' },
  mode: { id: 'cara menilai subkomponen', en: 'way of scoring subcomponents' },
  layer: { id: 'lapis jawaban', en: 'layer of answers' },
  provisional: { id: 'sementara', en: 'provisional' },
  coverage: { id: 'cakupan jawaban', en: 'share that is answered' },
  reachable: { id: 'nilai yang masih dapat dicapai', en: 'score that can still be reached' },
  component_scores: { id: 'nilai komponen', en: 'scores of the components' },
  subcomponent_scores: { id: 'nilai subkomponen', en: 'scores of the subcomponents' },
  effort: { id: 'usaha (tingkat)', en: 'effort (steps)' },
  proven: { id: 'terbukti terkecil', en: 'proven least' },
  changes: { id: 'jawaban yang dinaikkan', en: 'answers to raise' },
  total_before: { id: 'nilai semula', en: 'total before' },
  total_after: { id: 'nilai sesudahnya', en: 'total after' },
  predicate_before: { id: 'predikat semula', en: 'predicate before' },
  predicate_after: { id: 'predikat sesudahnya', en: 'predicate after' },
  change: { id: 'selisih nilai', en: 'difference' },
  predicate_change: { id: 'selisih tingkat predikat', en: 'places on the predicate scale' },
  breaks: { id: 'putusnya seri', en: 'breaks of the series' },
  series: { id: 'seri', en: 'series' },
} as const;

interface Asked {
  readonly reading: EvaluationSheetReading;
  readonly options: {
    readonly layer: Layer;
    readonly mode?: SubcomponentMode;
    readonly rounding: PredicateRounding;
    readonly messages: Messages;
  };
}

function asked({ fields, json }: ProcedureInput, messages: Messages): Asked {
  const { mode, layer, rounding } = fields;
  return {
    reading: readEvaluationSheet(json.sheet, { instruments: INSTRUMENTS, locale: messages.locale }),
    options: {
      layer: (layer as Layer | undefined) ?? 'assessor',
      rounding: (rounding as PredicateRounding | undefined) ?? 'two-digits',
      messages,
      ...(typeof mode === 'string' ? { mode: mode as SubcomponentMode } : {}),
    },
  };
}

function valuesOf(score: SheetScore): Record<string, ProcedureValue> {
  return {
    total: score.total,
    predicate: score.predicate?.key ?? null,
    band_sensitive_to_rounding: score.bandSensitiveToRounding,
    provisional: score.provisional,
    coverage: score.coverage,
    reachable: score.reachable,
    component_scores: Object.fromEntries(score.components.map(({ code, key, score: own }) => [key ?? code, own])),
    subcomponent_scores: Object.fromEntries(
      score.components.flatMap(({ subcomponents }) => subcomponents.map(({ code, score: own }) => [code, own])),
    ),
  };
}

const NO_SHEET = { value: null, reason: 'unreadable', values: {}, steps: [] } as const;

/** ORG-LKE-2021/sheet, a whole sheet of any list of criteria: one layer, scored by a stated mode. */
export const SHEET_SCORE = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ORG-LKE-2021/sheet',
  kind: 'computation',
  title: { id: 'Nilai lembar kerja evaluasi', en: 'Score of an evaluation sheet' },
  inputs: [SHEET, MODE, LAYER, PREDICATE_ROUNDING],
  parameters: {},
  expression: null,
  procedure: {
    version: 1,
    phrase: {
      id: 'jawaban kriteria satu lapis -> subkomponen menurut cara yang dinyatakan -> komponen -> nilai -> predikat',
      en: 'answers of one layer -> subcomponents by the stated mode -> components -> total -> predicate',
    },
    run(input, { messages }): ProcedureResult {
      const { reading, options } = asked(input, messages);
      if (reading.sheet === null) return { ...NO_SHEET, issues: reading.issues };
      const score = scoreSheet(reading.sheet, options);
      return {
        value: score.total,
        reason: score.total === null ? (score.reason ?? 'missing') : null,
        values: valuesOf(score),
        steps: [score.trace],
        issues: [...reading.issues, ...score.issues],
      };
    },
  },
  labels: LABELS,
});

/** ORG-LKE-2021/plan, which answers lift a sheet to a predicate with the least effort. */
export const SHEET_PLAN = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ORG-LKE-2021/plan',
  kind: 'computation',
  title: {
    id: 'Jawaban yang menaikkan predikat dengan usaha terkecil',
    en: 'Answers that lift the predicate with least effort',
  },
  citation: {
    instrument: 'Takar',
    article: 'usaha = jumlah tingkat jawaban yang dinaikkan dikalikan biaya per tingkat',
  },
  confidence: 'default',
  inputs: [
    SHEET,
    {
      name: 'target',
      unit: '',
      categories: PERMENPANRB_88_2021_EVALUATION.predicates.predicates.map(({ key }) => key),
      aliases: ['predicate', 'predikat', 'target_predikat', 'goal'],
    },
    MODE,
    LAYER,
    PREDICATE_ROUNDING,
    { name: 'step_costs', unit: '', shape: 'any', optional: true, aliases: ['stepCosts', 'biaya_tingkat'] },
    { name: 'fixed', unit: '', shape: 'any', optional: true, aliases: ['tetap', 'dikunci'] },
    { name: 'constraints', unit: '', shape: 'flag', assumed: 1, aliases: ['kerangka_logis'] },
  ],
  parameters: {},
  expression: null,
  procedure: {
    version: 1,
    phrase: {
      id: 'kenaikan jawaban dengan usaha terkecil yang mencapai predikat tanpa melanggar kerangka logis',
      en: 'the raises of least effort that reach the predicate within the logic frame',
    },
    run(input, { messages }): ProcedureResult {
      const { reading, options } = asked(input, messages);
      const { target, constraints } = input.fields;
      if (reading.sheet === null || typeof target !== 'string') return { ...NO_SHEET, issues: reading.issues };
      if ((options.mode ?? reading.sheet.mode) === null) {
        const { issues } = scoreSheet(reading.sheet, options);
        return { ...NO_SHEET, reason: 'input_unknown', issues: [...reading.issues, ...issues] };
      }
      const costs = stepCosts(input.json.step_costs, messages.locale);
      const plan = planToPredicate(reading.sheet, {
        ...options,
        predicate: target,
        stepCosts: costs.taken,
        fixed: codesOf(input.json.fixed),
        constraints: constraints !== 0,
      });
      const steps = plan.changes.map(({ code, from, to }) => procedureStep(code, `${from ?? '-'} -> ${to}`, messages));
      return {
        value: plan.reached ? plan.effort : null,
        reason: plan.reached ? null : 'out_of_range',
        values: {
          effort: plan.reached ? plan.effort : null,
          proven: plan.proven,
          changes: plan.changes.map(({ code, from, to, steps: up, effort }) => ({ code, from, to, steps: up, effort })),
          total_before: plan.before.total,
          total_after: plan.after.total,
          predicate_before: plan.before.predicate?.key ?? null,
          predicate_after: plan.after.predicate?.key ?? null,
        },
        steps: [...steps, plan.after.trace],
        issues: [...reading.issues, ...costs.issues, ...plan.issues],
      };
    },
  },
  labels: {
    ...LABELS,
    target: { id: 'predikat yang dituju', en: 'predicate to reach' },
    step_costs: { id: 'biaya satu tingkat menurut kode', en: 'cost of one step by code' },
    fixed: { id: 'kode yang tidak diubah', en: 'codes that stay as they are' },
    constraints: { id: 'taat kerangka logis', en: 'within the logic frame' },
  },
});

const text = (name: string, ...aliases: string[]): RuleInput => ({
  name,
  unit: '',
  shape: 'text',
  optional: true,
  aliases,
});

/** ORG-LKE-BAND/series, results over the years: differences within a series, breaks between instruments and lists. */
export const EVALUATION_SERIES = /* @__PURE__ */ defineRule({
  ...BASE,
  from: PERMENPANRB_25_2012_EVALUATION.from,
  id: 'ORG-LKE-BAND/series',
  kind: 'computation',
  title: { id: 'Perbandingan nilai AKIP antar tahun', en: 'AKIP results over the years' },
  citation: { instrument: 'Takar', article: 'seri putus bila peraturan, daftar kriteria, atau cara menilai berubah' },
  confidence: 'default',
  inputs: [
    {
      name: 'results',
      unit: '',
      shape: 'rows',
      aliases: ['hasil', 'years', 'tahun', 'series'],
      fields: [
        { name: 'year', unit: '', aliases: ['tahun'] },
        { name: 'total', unit: '', least: 0, most: 100, optional: true, aliases: ['nilai', 'score', 'skor'] },
        text('predicate', 'predikat', 'category', 'kategori'),
        text('instrument', 'regulation', 'peraturan'),
        text('evaluator', 'pelaksana'),
        text('layer', 'lapis'),
        text('list', 'criteria_list', 'criteriaListVersion', 'versi_kriteria'),
        text('mode', 'cara'),
      ],
    },
  ],
  parameters: {},
  expression: null,
  procedure: {
    version: 1,
    phrase: {
      id: 'selisih tahun ini dan tahun sebelumnya dalam satu seri; tidak dihitung melewati putusnya seri',
      en: 'this year less the year before within one series; never over a break',
    },
    run({ lists }, { messages }): ProcedureResult {
      const results = (lists.results ?? []).flatMap((row) => resultOf(row) ?? []);
      const { series, issues } = compareEvaluations(results, { locale: messages.locale });
      const last = series.length === 1 ? series[0]?.points.at(-1) : undefined;
      const change = last?.change ?? null;
      return {
        value: change,
        reason: change === null ? 'not_applicable' : null,
        values: {
          change,
          predicate_change: last?.predicateChange ?? null,
          breaks: last?.breaks ?? [],
          series: series.map(({ evaluator, layer, points }) => ({
            evaluator,
            layer,
            points: points.map((point) => ({ ...point })),
          })),
        },
        steps: series.flatMap(({ points }) =>
          points.map(({ year, total }) => procedureStep(String(year), total, messages)),
        ),
        issues,
      };
    },
  },
  labels: {
    ...LABELS,
    results: { id: 'hasil evaluasi', en: 'results' },
    year: { id: 'tahun', en: 'year' },
  },
});

/** A row as a result; the instrument is that of its year where none is named. */
function resultOf(row: Inputs): EvaluationResult | null {
  const { year, total, predicate, instrument, evaluator, layer, list, mode } = row;
  if (typeof year !== 'number') return null;
  const own = typeof instrument === 'string' ? instrumentNamed(INSTRUMENTS, instrument) : undefined;
  const named = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  return {
    year,
    instrument: own ?? instrumentOfYear(year),
    evaluator: evaluatorNamed(named(evaluator) ?? '') ?? null,
    layer: layerNamed(named(layer) ?? '') ?? 'assessor',
    list: named(list),
    mode: modeNamed(named(mode) ?? '') ?? null,
    total: typeof total === 'number' ? total : null,
    predicate: named(predicate),
  };
}

/** Evaluations from 2022 are under 88/2021, from 2015 under 12/2015, before under 25/2012. */
function instrumentOfYear(year: number): EvaluationResult['instrument'] {
  const day = `${year}-12-31`;
  return INSTRUMENTS.find(({ from }) => from <= day) ?? PERMENPANRB_25_2012_EVALUATION;
}
