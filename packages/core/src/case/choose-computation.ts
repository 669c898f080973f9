import type { RuleInput } from '../regulation/rule-input.js';
import { listsOf } from '../regulation/rule-output.js';
import type { Rule } from '../regulation/rule.js';
import { asCase } from './as-case.js';
import { columnsOfRows, withoutColumns } from './columns-of-rows.js';
import { entriesOf } from './entries-of.js';
import { misfitsOfRow, misfitsOfValue } from './fits.js';
import { inputNamed, isDescription, isTime } from './input-named.js';
import { isMeant, isSelector } from './variant.js';

/**
 * Which of several computations of one id the inputs are meant for: the first that has everything it needs, knows every
 * name and has a place for what stands there; failing that, the one with the fewest misfits, the earlier first.
 */
export function chooseComputation(rules: readonly Rule[], json: unknown): Rule | undefined {
  let best: Rule | undefined;
  let least = Infinity;
  for (const rule of isObject(json) ? meantBy(json, rules) : rules) {
    const given = givenTo(rule, json);
    const misfits = given === null ? Number.MAX_VALUE : misfitsOf(rule, given);
    if (misfits < least) {
      best = rule;
      least = misfits;
    }
  }
  return best;
}

type Json = Readonly<Record<string, unknown>>;

/** The names that a case gives a rule: those of its first row count too. Null where it is no case of the rule. */
function givenTo({ inputs }: Rule, json: unknown): Json | null {
  const asked = asCase(json, inputs);
  const first: unknown = Array.isArray(asked) ? asked[0] : asked;
  if (!isObject(first)) return null;
  const row: unknown = Array.isArray(first.rows) ? first.rows[0] : undefined;
  return isObject(row) ? { ...first, ...row } : first;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Those of the computations that a case asks for by table, scheme, decree or post; all where it names none that is known. */
function meantBy(json: Json, rules: readonly Rule[]): readonly Rule[] {
  return Object.entries(json).reduce<readonly Rule[]>((left, [name, value]) => {
    const meant = left.filter((rule) => isSelector(name, value, rule) && isMeant(rule, value));
    const reading = left.filter(({ inputs }) => inputNamed(inputs, name) !== undefined);
    return meant.length === 0 ? left : [...meant, ...reading];
  }, rules);
}

/** A computation that reads nothing of what is given is not the one that is meant. */
const NOTHING_KNOWN = 1024;
/** A rule that reads the time fits better than one that is the same at all times, and that better than one out of force. */
const TOLD_WHEN = 0.5;
/** A variant that is out of force is meant only where nothing else nearly fits, or where it is named. */
const SUPERSEDED = 0.95;
/** A name within a group fits less well than an input that takes the group, and far better than a misfit. */
const GROUPED = 1 / 1024;

function misfitsOf(rule: Rule, json: Json): number {
  const { inputs, gathers = {} } = rule;
  const given = new Set<string>();
  let unknown = 0;
  const columns = columnsOfRows(json, inputs);
  if (columns !== null) {
    given.add(columns.input.name);
    unknown += misfitsOfRow(
      Object.fromEntries(columns.columns.map(({ field, values }) => [field.name, values[0]])),
      columns.input,
    );
  }
  for (const { name, value, input, grouped } of entriesOf(withoutColumns(json, columns), inputs)) {
    if (grouped) unknown += GROUPED;
    if (input !== undefined) {
      if (given.has(input.name) && input.shape !== 'note') unknown += 1;
      given.add(input.name);
      unknown += misfitsOfValue(input, value);
    } else if (name !== 'rows' && !isAside(name, value, rule)) unknown += isTime(name, value, rule) ? TOLD_WHEN : 1;
  }
  const needed = (input: RuleInput): boolean =>
    input.optional !== true && input.assumed === undefined && input.shape !== 'note' && !given.has(input.name);
  const gatherable = (name: string): boolean => {
    const gathering = Object.hasOwn(gathers, name) ? gathers[name] : undefined;
    return gathering !== undefined && listsOf(gathering).every((list) => given.has(list));
  };
  const told = Object.entries(json).some(([name, value]) => isTime(name, value, rule));
  const superseded = rule.until !== undefined && rule.id.includes('/') && !told ? SUPERSEDED : 0;
  const nothing = inputs.some(({ name, shape }) => shape !== 'note' && given.has(name)) ? 0 : NOTHING_KNOWN;
  return nothing + superseded + unknown + inputs.filter((input) => needed(input) && !gatherable(input.name)).length;
}

function isAside(name: string, value: unknown, rule: Rule): boolean {
  return isDescription(name, value) || (isSelector(name, value, rule) && isMeant(rule, value));
}
