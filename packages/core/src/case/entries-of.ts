import type { RuleInput } from '../regulation/rule-input.js';
import { misfitsOfValue } from './fits.js';
import { inputNamed } from './input-named.js';
import { keyOf } from './key.js';

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

type Json = Readonly<Record<string, unknown>>;

/** Names of groups that hold no figures of their own kind: weights and bounds of inputs are not the inputs. */
const ABOUT_INPUTS = /^(weights?|bobot|thresholds?|ambang|limits?|batas|targets?|max(imum)?|min(imum)?)(_|$)/;

/**
 * What a case gives, name by name. An object that no input takes stands for its fields where all of them are inputs, as
 * `{"Y": {"kinerja_utama": 80}}`, and a list for the inputs of the group of that name in their order, as `{"Y": [80, 0]}`;
 * a name that is no input and has nothing under it is left out.
 */
export function entriesOf(
  object: Json,
  inputs: readonly RuleInput[],
  path = '',
  grouped = false,
): readonly CaseEntry[] {
  return Object.entries(object).flatMap(([name, value]) => {
    // a property that scripts leave undefined is not given
    if (value === undefined) return [];
    const fits = (each: RuleInput): boolean => misfitsOfValue(each, value) < 1;
    const input = inputNamed(inputs, name, fits);
    const at = `${path}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    if (input === undefined && value === null) return [];
    if (input !== undefined && fits(input)) return [{ name, value, path: at, input, grouped }];
    const members = membersOf(name, value, inputs);
    if (members !== null) {
      return members.map((member, i) => ({
        name: member.name,
        value: (value as readonly unknown[])[i],
        path: `${at}/${i}`,
        input: member,
        grouped: true,
      }));
    }
    if (isGroup(name, value, inputs)) return entriesOf(value, inputs, at, true);
    return [{ name, value, path: at, input, grouped }];
  });
}

/** Inputs that a list under the name of their group stands for; null where it is not theirs, or they are not as many. */
export function membersOf(name: string, value: unknown, inputs: readonly RuleInput[]): readonly RuleInput[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const key = keyOf(name);
  const members = inputs.filter(({ within = [] }) => within.some((group) => keyOf(group) === key));
  return members.length === value.length ? members : null;
}

function isGroup(name: string, value: unknown, inputs: readonly RuleInput[]): value is Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const members = Object.entries(value).map(([each, own]) => {
    const input = inputNamed(inputs, each);
    return input === undefined ? (membersOf(each, own, inputs) ?? []) : [input];
  });
  const about = ABOUT_INPUTS.test(keyOf(name));
  return members.length > 0 && members.every((of) => of.length > 0 && of.every((each) => !about || isWeight(each)));
}

/** Whether an input is itself a weight or bound, or parts of a whole. */
function isWeight({ name, aliases = [], whole }: RuleInput): boolean {
  return whole !== undefined || [name, ...aliases].some((each) => ABOUT_INPUTS.test(keyOf(each)));
}
