import {
  add,
  coalesce,
  divide,
  field,
  minimum,
  multiply,
  named,
  parameter,
  round,
  select,
} from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import type { LocalText } from '../locale/messages.js';
import type { RuleInput } from '../regulation/rule-input.js';

/** Indicators of IKPA, in the order of the form. */
export const IKPA_INDICATORS = [
  'revision',
  'deviation',
  'absorption',
  'contract',
  'billing',
  'up_tup',
  'dispensation',
  'output',
] as const;

/** Names of a list of all indicators in the order of the form. */
export const IKPA_LISTS = ['values', 'nilai', 'scores', 'skor', 'indicators', 'indikator', 'nilai_indikator'] as const;

export type IkpaIndicator = (typeof IKPA_INDICATORS)[number];

export const IKPA_ALIASES: Readonly<Record<IkpaIndicator, readonly string[]>> = {
  revision: ['revisi', 'revisi_dipa', 'Revisi DIPA'],
  deviation: [
    'deviasi',
    'deviasi_halaman_iii',
    'deviasi_hal_iii',
    'deviasi_halaman_iii_dipa',
    'deviasi_hal3',
    'Deviasi halaman III DIPA',
  ],
  absorption: ['penyerapan', 'penyerapan_anggaran', 'Penyerapan anggaran'],
  contract: ['kontrak', 'belanja_kontraktual', 'kontraktual', 'contracts', 'contractual'],
  billing: ['tagihan', 'penyelesaian_tagihan', 'bills'],
  up_tup: ['up', 'up/tup', 'pengelolaan_up_tup', 'pengelolaan_up/tup', 'uptup'],
  dispensation: ['dispensasi', 'dispensasi_spm'],
  output: ['capaian_output', 'keluaran', 'output_achievement', 'capaian_keluaran'],
};

export const IKPA_LABELS: Readonly<Record<string, LocalText>> = {
  revision: { id: 'revisi DIPA', en: 'revision of the DIPA' },
  deviation: { id: 'deviasi halaman III DIPA', en: 'deviation from page III of the DIPA' },
  absorption: { id: 'penyerapan anggaran', en: 'absorption of the budget' },
  contract: { id: 'belanja kontraktual', en: 'contracts' },
  billing: { id: 'penyelesaian tagihan', en: 'settlement of bills' },
  up_tup: { id: 'pengelolaan UP/TUP', en: 'cash advances (UP/TUP)' },
  dispensation: { id: 'dispensasi SPM', en: 'dispensation of SPM' },
  output: { id: 'capaian output', en: 'output achievement' },
  indicator: { id: 'indikator', en: 'indicator' },
  indicators: { id: 'indikator IKPA', en: 'indicators of IKPA' },
  ikpa: { id: 'IKPA', en: 'IKPA' },
  planning_aspect: { id: 'aspek perencanaan', en: 'planning aspect' },
  execution_aspect: { id: 'aspek pelaksanaan', en: 'execution aspect' },
  result_aspect: { id: 'aspek hasil', en: 'result aspect' },
  category: { id: 'kategori', en: 'category' },
  cap_at: { id: 'batas 100 pada', en: 'cut at 100' },
  rounded_at: { id: 'dibulatkan pada', en: 'rounded at' },
  empty_output: { id: 'capaian output kosong', en: 'empty output' },
  none: { id: 'tidak', en: 'nowhere' },
  total: { id: 'jumlah', en: 'the total' },
  zero: { id: 'bernilai 0', en: 'counts 0' },
  missing: { id: 'tanpa nilai', en: 'has no value' },
  full_score: { id: 'nilai penuh', en: 'full score' },
  weighted: { id: 'jumlah tertimbang', en: 'weighted sum' },
};

/** Where a value above 100 is cut, and where it is rounded to two digits. No text says: neither, unless asked. */
export const STAGE_INPUTS: readonly RuleInput[] = [
  {
    name: 'cap_at',
    unit: '',
    categories: ['none', 'indicator', 'total'],
    words: { none: ['tidak', 'tanpa'], indicator: ['indikator'], total: ['jumlah'] },
    assumed: 'none',
    aliases: ['cap', 'batas'],
  },
  {
    name: 'rounded_at',
    unit: '',
    categories: ['none', 'indicator', 'total'],
    words: { none: ['tidak', 'tanpa'], indicator: ['indikator'], total: ['jumlah'] },
    assumed: 'none',
    aliases: ['rounding_stage', 'roundingStage', 'pembulatan'],
  },
];

/** What an output that is not filled in yet counts: 0, as published mid-year, or nothing. */
export const EMPTY_OUTPUT: RuleInput = {
  name: 'empty_output',
  unit: '',
  categories: ['zero', 'missing'],
  words: { zero: ['nol', '0'], missing: ['kosong', 'tanpa_nilai'] },
  assumed: 'zero',
  aliases: ['missing_policy', 'missingPolicy', 'output_kosong'],
};

/** An indicator or a total after the stages that were asked for. */
export function staged(of: Expression, stage: 'indicator' | 'total'): Expression {
  const capped = select('cap_at', { [stage]: minimum(parameter('full_score'), of) }, of);
  return select('rounded_at', { [stage]: round(capped, 2) }, capped);
}

/** The value of an indicator; an output without value counts what `empty_output` says. */
export function indicatorValue(name: IkpaIndicator): Expression {
  const given = field(name);
  const filled = name === 'output' ? select('empty_output', { zero: coalesce(given, 0) }, given) : given;
  return staged(filled, 'indicator');
}

/** `Σ weight × value ÷ 100` over some indicators. */
export function weightedSum(names: readonly IkpaIndicator[]): Expression {
  return divide(add(...names.map((name) => multiply(parameter(`weight_${name}`), indicatorValue(name)))), 100);
}

/** Plain mean of an aspect's indicators, as published forms print it. */
export function aspect(names: readonly IkpaIndicator[]): Expression {
  return divide(add(...names.map(indicatorValue)), names.length);
}

/** The value of IKPA after the stage of the total. */
export function ikpaOf(sum: Expression): Expression {
  return named('ikpa', staged(sum, 'total'));
}
