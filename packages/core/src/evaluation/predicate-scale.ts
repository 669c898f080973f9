import { band, compare, field, named, round, select, when, type Operand } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import type { LocalText } from '../locale/messages.js';
import type { RuleInput, RuleOutput } from '../regulation/rule.js';
import { defineScale } from '../score/define-scale.js';
import type { PerformanceScale } from '../score/scale.js';

/** A predicate (*predikat*) of an AKIP evaluation. */
export interface Predicate {
  /** The letters, as `BB`. */
  readonly key: string;
  /** Its name, as *Sangat Baik*. */
  readonly name: LocalText;
  /** What it says of the agency, where the instrument tells. */
  readonly meaning?: LocalText;
  /** Total above which it is given; the lowest has none. Totals from 0 to 100. */
  readonly above?: number;
}

/** Predicates of an instrument, the lowest first, and the scale that parts them. */
export interface PredicateScale extends PerformanceScale {
  readonly predicates: readonly Predicate[];
}

/** A scale from predicates with exclusive lower bounds: 80 is still *BB*, 80.01 is *A*. Totals are rounded to 2 digits first. */
export function definePredicates(
  scale: Pick<PerformanceScale, 'id' | 'title' | 'citation' | 'confidence'>,
  predicates: readonly Predicate[],
): PredicateScale {
  const { id, title, citation, confidence } = scale;
  const plain = defineScale({
    id,
    title,
    citation,
    confidence,
    bands: predicates.map(({ key, name }) => ({
      key,
      label: { id: `${key} (${name.id})`, en: `${key} (${name.en})` },
    })),
    edges: predicates.slice(1).map(({ above }) => ({ at: above as number, closed: false })),
    roundFirst: 2,
  });
  return Object.freeze({ ...plain, predicates });
}

/** Whether a total is rounded before it is compared with the bounds. No text fixes it (O-3). */
export type PredicateRounding = 'two-digits' | 'none';

/** The choice as an input: two digits unless said otherwise, as totals are printed. */
export const PREDICATE_ROUNDING: RuleInput = {
  name: 'rounding',
  unit: '',
  categories: ['two-digits', 'none'],
  words: { 'two-digits': ['2', 'dua-desimal', 'round', 'round-first', 'rounded'], none: ['tanpa', 'raw', 'unrounded'] },
  assumed: 'two-digits',
  aliases: ['pembulatan', 'rounding_stage', 'round_first'],
};

/** Position of the predicate of a total, after the rounding that the field `rounding` names. */
export function predicateOf(total: Operand, { edges, roundFirst }: PredicateScale): Expression {
  return band(select('rounding', { 'two-digits': round(total, roundFirst ?? 10), none: total }), edges);
}

/** 1 where the rounded and the unrounded total have different predicates. */
export function sensitiveToRounding(total: Operand, { edges, roundFirst }: PredicateScale): Expression {
  return when(compare(band(round(total, roundFirst ?? 10), edges), '=', band(total, edges)), 0, 1);
}

/** What every rule with a total gives beside it: predicate, its name, and whether rounding decided it. */
export function predicateOutputs(total: Operand, scale: PredicateScale): readonly RuleOutput[] {
  const { predicates } = scale;
  const position = predicateOf(total, scale);
  return [
    {
      name: 'predicate',
      of: position,
      categories: predicates.map(({ key }) => ({ key, label: { id: key, en: key } })),
      aliases: ['predikat', 'category', 'kategori', 'category_by_band', 'band'],
    },
    {
      name: 'predicate_name',
      of: position,
      categories: predicates.map(({ key, name }) => ({ key, label: name })),
      aliases: ['sebutan', 'predikat_nama'],
    },
    {
      name: 'band_sensitive_to_rounding',
      of: sensitiveToRounding(total, scale),
      flag: true,
      aliases: ['bandSensitiveToRounding', 'sensitive', 'peka_pembulatan'],
    },
  ];
}

/** Words of those outputs. */
export const PREDICATE_LABELS: Readonly<Record<string, LocalText>> = {
  total: { id: 'nilai akuntabilitas kinerja', en: 'accountability score' },
  predicate: { id: 'predikat', en: 'predicate' },
  predicate_name: { id: 'sebutan predikat', en: 'name of the predicate' },
  band_sensitive_to_rounding: { id: 'predikat ditentukan pembulatan', en: 'predicate decided by rounding' },
  rounding: { id: 'pembulatan sebelum predikat', en: 'rounding before the predicate' },
  'two-digits': { id: 'dua angka di belakang koma', en: 'two digits' },
  none: { id: 'tanpa pembulatan', en: 'none' },
};

/** A rule's inputs and outputs for the predicate of one total. */
export function predicateRuleParts(scale: PredicateScale): {
  readonly inputs: readonly RuleInput[];
  readonly expression: Expression;
  readonly outputs: readonly RuleOutput[];
} {
  const total = field('score');
  const [predicate, ...more] = predicateOutputs(total, scale) as readonly [RuleOutput, ...RuleOutput[]];
  const { of, ...main } = predicate;
  return {
    inputs: [
      {
        name: 'score',
        unit: '',
        least: 0,
        most: 100,
        aliases: ['nilai', 'skor', 'total', 'value', 'nilai_akip', 'nilai_sakip', 'sakip', 'akip'],
      },
      PREDICATE_ROUNDING,
    ],
    expression: named('predicate', of as Expression),
    outputs: [main, ...more],
  };
}
