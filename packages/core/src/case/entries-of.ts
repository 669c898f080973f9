import type { RuleInput } from '../regulation/rule-input.js';
import { misfitsOfValue } from './fits.js';
import { inputNamed } from './input-named.js';

/** A name in a case, what stands under it, and where (JSON Pointer). */
export interface CaseEntry {
  readonly name: string;
  readonly value: unknown;
  readonly path: string;
  /** The input that is meant; absent where the rule knows none. */
  readonly input: RuleInput | undefined;
  /** Whether it stands in a group that the rule has no input for. */
  readonly grouped: boolean;
}

/**
 * What a case gives, name by name. An object that no input takes stands for its fields where all of them are inputs, as
 * `{"Y": {"kinerja_utama": 80}}`; a name that is no input and has nothing under it is left out.
 */
export function entriesOf(
  object: Readonly<Record<string, unknown>>,
  inputs: readonly RuleInput[],
  path = '',
  grouped = false,
): readonly CaseEntry[] {
  return Object.entries(object).flatMap(([name, value]) => {
    const fits = (each: RuleInput): boolean => misfitsOfValue(each, value) < 1;
    const input = inputNamed(inputs, name, fits);
    const at = `${path}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    if (input === undefined && value === null) return [];
    if ((input === undefined || !fits(input)) && isGroup(value, inputs)) return entriesOf(value, inputs, at, true);
    return [{ name, value, path: at, input, grouped }];
  });
}

function isGroup(value: unknown, inputs: readonly RuleInput[]): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => inputNamed(inputs, name) !== undefined);
}
