import type { RuleInput } from '../regulation/rule-input.js';
import type { Rule } from '../regulation/rule.js';
import { keyOf } from './key.js';

/** Names that sheets use for the commonest inputs of any rule. */
export const COMMON_ALIASES: Readonly<Record<string, readonly string[]>> = {
  target: ['T', 'rencana', 'target_pct'],
  realisation: ['R', 'realisasi', 'real', 'actual', 'realized', 'realised', 'realisasi_pct'],
  achievement: ['C', 'capaian', 'capaian_pct', 'nilai_capaian'],
  absorption: ['S', 'penyerapan', 'serapan', 'penyerapan_pct', 'serapan_pct'],
  polarity: ['polaritas', 'condition', 'kondisi'],
  value: ['nilai', 'score', 'skor', 'total'],
  weight: ['bobot', 'weights', 'weight_pct', 'bobot_pct'],
  note: ['catatan', 'keterangan'],
};

/** Names that say what a case is about and decide nothing, where the rule has no input of that name. */
export const DESCRIPTIONS: ReadonlySet<string> = new Set(
  ['name', 'nama', 'title', 'judul', 'indicator', 'indikator', 'unit', 'satuan', 'agency', 'instansi'].concat([
    ...['note', 'catatan', 'keterangan', 'comment', 'komentar', 'description', 'deskripsi', 'source', 'sumber'],
    ...['id', 'no', 'nomor', 'kode', 'code', 'case', 'kasus', 'example', 'contoh'],
  ]),
);

/** Names under which a word says whose case it is; a figure there counts something. */
export const OWNERS: ReadonlySet<string> = new Set(
  ['opd', 'skpd', 'perangkat_daerah', 'pegawai', 'employee'].concat([
    'kabupaten',
    'kota',
    'provinsi',
    'daerah',
    'region',
  ]),
);

/** Names that say when: they decide nothing where every parameter has one version, else the day asked for decides. */
export const TIMES: ReadonlySet<string> = new Set(['year', 'tahun', 'period', 'periode']);

/** Whether a name beside the inputs only describes the case: a word or figure under it is left aside. */
export function isDescription(name: string, value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return false;
  const key = keyOf(name);
  return DESCRIPTIONS.has(key) || (typeof value === 'string' && OWNERS.has(key));
}

/** Whether a name beside the inputs says when, to a rule that was in force then and has been the same at all times. */
export function isTime(name: string, value: unknown, rule: Partial<Rule>): boolean {
  if ((typeof value === 'object' && value !== null) || !TIMES.has(keyOf(name))) return false;
  const { parameters = {}, from = '0000', until = '9999' } = rule;
  const [year] = /\b\d{4}\b/.exec(String(value)) ?? [];
  const inForce = year === undefined || (from.slice(0, 4) <= year && until.slice(0, 4) >= year);
  return inForce && Object.values(parameters).every((versions) => versions.length === 1);
}

/** Other names that an input is known by. */
export function aliasesOf({ name, aliases = [] }: RuleInput): readonly string[] {
  return [...aliases, ...(COMMON_ALIASES[name] ?? [])];
}

/**
 * Input that a name or one of its aliases stands for; case and punctuation do not count. Where two inputs have the name, as a
 * score and the education that it is scored from, the first that `fits` is meant.
 */
export function inputNamed(
  inputs: readonly RuleInput[],
  name: string,
  fits: (input: RuleInput) => boolean = () => true,
): RuleInput | undefined {
  const key = keyOf(name);
  const found = [
    ...inputs.filter((input) => input.name === name || input.aliases?.includes(name) === true),
    ...inputs.filter((input) => keyOf(input.name) === key || known(input.aliases, key)),
    ...inputs.filter((input) => known(COMMON_ALIASES[input.name], key)),
  ];
  return found.find(fits) ?? found[0];
}

function known(aliases: readonly string[] | undefined, key: string): boolean {
  return aliases?.some((alias) => keyOf(alias) === key) === true;
}
