import type { RuleInput } from '../regulation/rule-input.js';
import { keyOf } from './key.js';

/** Names that sheets use for the commonest inputs of any rule. */
const COMMON_ALIASES: Readonly<Record<string, readonly string[]>> = {
  target: ['T'],
  realisation: ['R', 'realisasi', 'real', 'actual'],
  achievement: ['C', 'capaian', 'capaian_pct'],
  absorption: ['S', 'penyerapan', 'serapan'],
  polarity: ['polaritas', 'condition', 'kondisi'],
  value: ['nilai', 'score', 'skor', 'total'],
  weight: ['bobot', 'weight_pct', 'bobot_pct'],
  note: ['catatan', 'keterangan'],
};

/** Other names that an input is known by. */
export function aliasesOf({ name, aliases = [] }: RuleInput): readonly string[] {
  return [...aliases, ...(COMMON_ALIASES[name] ?? [])];
}

/** Input that a name or one of its aliases stands for; case and punctuation do not count. */
export function inputNamed(inputs: readonly RuleInput[], name: string): RuleInput | undefined {
  const key = keyOf(name);
  return (
    inputs.find((input) => input.name === name || input.aliases?.includes(name) === true) ??
    inputs.find((input) => keyOf(input.name) === key || known(input.aliases, key)) ??
    inputs.find((input) => known(COMMON_ALIASES[input.name], key))
  );
}

function known(aliases: readonly string[] | undefined, key: string): boolean {
  return aliases?.some((alias) => keyOf(alias) === key) === true;
}
