import {
  add,
  coalesce,
  compare,
  field,
  maximum,
  missing,
  multiply,
  named,
  parameter,
  select,
  when,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import type { LocalText } from '../../locale/messages.js';
import { IN_FORCE, KMK_127_2026_TEXT, kmk127 } from './instrument.js';

/** Where less is better every figure is mirrored, so that one table serves both. */
const SIGN = /* @__PURE__ */ select(
  'polarity',
  { maximise: 1, minimise: -1 },
  /* @__PURE__ */ missing('polarity_unknown'),
);
const mirrored = (name: string): Expression => multiply(SIGN, field(name));

const known = (name: string): Expression => coalesce(compare(field(name), '=', field(name)), 0);

/** Table 15 for a target beside last year's target and realisation. */
function besideLastYear(): Expression {
  const target = mirrored('target');
  const before = mirrored('previous_target');
  const reached = mirrored('previous_realisation');
  const raised = when(
    compare(target, '=', reached),
    parameter('target_at_result'),
    when(compare(target, '>', reached), parameter('target_above_result'), parameter('target_raised')),
  );
  const kept = when(compare(reached, '>', before), parameter('target_kept_below_result'), parameter('target_kept'));
  return when(
    compare(target, '=', before),
    kept,
    when(compare(target, '<', before), parameter('target_lowered'), raised),
  );
}

/** Table 15: quality of a target. */
export const TARGET_QUALITY: Expression = /* @__PURE__ */ named('target_quality', /* @__PURE__ */ targetQuality());

function targetQuality(): Expression {
  const history = add(known('previous_target'), known('previous_realisation'));
  const ordinary = when(compare(history, '=', 0), parameter('target_without_history'), besideLastYear());
  const least = parameter('target_least_protected');
  return when(
    compare(field('legal_maximum'), '=', 1),
    parameter('target_at_legal_maximum'),
    select(
      'polarity',
      { stabilise: least },
      when(compare(field('mandatory'), '=', 1), maximum(least, ordinary), ordinary),
    ),
  );
}

export const TARGET_QUALITY_PARAMETERS = {
  target_kept: kmk127(1),
  target_kept_below_result: kmk127(0.9),
  target_lowered: kmk127(0.8),
  target_at_result: kmk127(1.1),
  target_above_result: kmk127(1.2),
  target_raised: kmk127(1),
  target_without_history: kmk127(1),
  target_least_protected: kmk127(1),
  target_at_legal_maximum: kmk127(1.2),
};

export const TARGET_QUALITY_INPUTS: readonly RuleInput[] = [
  { name: 'target', unit: '*' },
  {
    name: 'previous_target',
    unit: '*',
    optional: true,
    aliases: ['T0', 'target_lalu', 'target_tahun_lalu', 'target_0'],
  },
  {
    name: 'previous_realisation',
    unit: '*',
    optional: true,
    aliases: ['R0', 'realisasi_lalu', 'realisasi_tahun_lalu', 'realisation_0'],
  },
  {
    name: 'polarity',
    unit: '',
    assumed: 'maximise',
    categories: ['maximise', 'minimise', 'stabilise'],
    words: {
      maximise: ['max', 'maximize', 'maksimalkan'],
      minimise: ['min', 'minimize', 'minimalkan'],
      stabilise: ['stabilize', 'stabilkan'],
    },
  },
  { name: 'mandatory', unit: '', shape: 'flag', assumed: 0, aliases: ['mandat', 'wajib', 'iku_mandatory'] },
  {
    name: 'legal_maximum',
    unit: '',
    shape: 'flag',
    assumed: 0,
    aliases: ['maksimal_aturan', 'batas_aturan', 'at_legal_maximum'],
  },
];

export const TARGET_QUALITY_LABELS: Readonly<Record<string, LocalText>> = {
  target_quality: { id: 'kualitas target', en: 'quality of the target' },
  previous_target: { id: 'target tahun lalu', en: "last year's target" },
  previous_realisation: { id: 'realisasi tahun lalu', en: "last year's realisation" },
  mandatory: { id: 'IKU mandat', en: 'mandatory IKU' },
  legal_maximum: { id: 'target setinggi batas aturan', en: 'target at the legal maximum' },
  target_kept: { id: 'target tetap', en: 'target kept' },
  target_kept_below_result: { id: 'target tetap di bawah realisasi lalu', en: "target kept below last year's result" },
  target_lowered: { id: 'target turun', en: 'target lowered' },
  target_at_result: { id: 'target naik setara realisasi lalu', en: "target raised to last year's result" },
  target_above_result: { id: 'target naik melampaui realisasi lalu', en: "target raised above last year's result" },
  target_raised: { id: 'target naik di bawah realisasi lalu', en: "target raised, below last year's result" },
  target_without_history: { id: 'target tanpa riwayat', en: 'target without history' },
  target_least_protected: { id: 'paling rendah untuk mandat dan stabilize', en: 'least for mandatory and stabilise' },
  target_at_legal_maximum: { id: 'target setinggi batas aturan', en: 'target at the legal maximum' },
};

/**
 * ORG-NKO-03/target-quality, quality of a target beside last year's target T0 and realisation R0. Neither T0 nor R0 given
 * is *no history*; one of the two alone leaves the result missing.
 */
export const IKU_TARGET_QUALITY = /* @__PURE__ */ defineRule({
  ...IN_FORCE,
  id: 'ORG-NKO-03/target-quality',
  kind: 'computation',
  title: { id: 'Kualitas target (Tabel 15)', en: 'Quality of a target (table 15)' },
  citation: KMK_127_2026_TEXT,
  confidence: 'medium',
  inputs: TARGET_QUALITY_INPUTS,
  parameters: TARGET_QUALITY_PARAMETERS,
  expression: TARGET_QUALITY,
  outputs: [{ name: 'target_quality', aliases: ['kualitas_target', 'targetQuality'] }],
  labels: TARGET_QUALITY_LABELS,
  note: {
    id: 'Tabel ditulis untuk maksimalkan; minimalkan dicerminkan. Target sama dengan tahun lalu dan realisasi sama dengan target: kesamaan tidak disebut, dibaca 1,0.',
    en: 'The table is written for maximise; minimise is mirrored. Target kept and result equal to it: equality is not explicit, read as 1.0.',
  },
});
