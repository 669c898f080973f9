import type { RuleInput } from '../regulation/rule-input.js';
import { rowsByCategory } from './columns-of-rows.js';
import { readClasses } from './read-classes.js';
import { inputNamed } from './input-named.js';
import { readValue, type ReadValue } from './read-value.js';

type Json = Readonly<Record<string, unknown>>;

/** One figure stands for a list of one; a place for one figure fits better. */
const ONE_FOR_MANY = 0.25;

/** One figure where events are listed might be an event or their number: it is meant for the list, and not read. */
const COUNT_OR_EVENT = 0.9;

/** A figure within words, as `A (80,50)`, can be read; a place for words fits better. */
const FIGURE_IN_WORDS = 0.25;

/** How much in a given value an input has no place for: 0 where it fits. */
export function misfitsOfValue(input: RuleInput, value: unknown): number {
  if (value === null) return 0;
  switch (input.shape) {
    case 'any':
    case 'note':
      return 0;
    case 'list':
      if (input.classes === true && isObject(value)) return readClasses(value, input.name) === null ? 1 : 0;
      if (!isStructure(value)) return input.classes === true ? COUNT_OR_EVENT : ONE_FOR_MANY;
      return Object.values(value).some(isStructure) ? 1 : 0;
    case 'rows':
      if (Array.isArray(value)) return misfitsOfRow((value as unknown[])[0], input);
      return rowsByCategory(value, input) === null ? 1 : misfitsOfRow(rowsByCategory(value, input)?.[0], input);
    case 'counts':
      return isObject(value) ? 0 : 1;
    case 'range':
      return isObject(value) ? 1 : 0;
    case 'parts':
      if (Array.isArray(value)) {
        const unfit = value.length > (input.fields?.length ?? 0) || value.some(isStructure);
        return (unfit ? 1 : 0) + (addsUp(value, input) ? 0 : 1);
      }
      return isObject(value) ? unknownNames(value, input) + (addsUp(value, input) ? 0 : 1) : 0;
    default:
      if ((isStructure(value) && input.categories === undefined) || !isWithin(readValue(value, input), input)) return 1;
      return input.shape !== 'text' && input.categories === undefined && isWordy(value) ? FIGURE_IN_WORDS : 0;
  }
}

/** Names of a row that are unknown, and fields it needs and lacks; of an array, fields too many or too few. */
export function misfitsOfRow(row: unknown, input: RuleInput): number {
  const needed = (input.fields ?? []).map(
    ({ optional, assumed, shape }) => !optional && assumed === undefined && shape !== 'note',
  );
  if (!isObject(row)) {
    const given = Array.isArray(row) ? row.length : 1;
    return Math.max(0, given - needed.length, needed.lastIndexOf(true) + 1 - given);
  }
  const fields = input.fields ?? [];
  const given = new Set(Object.keys(row).map((name) => inputNamed(fields, name)));
  return unknownNames(row, input) + fields.filter((field, i) => needed[i] === true && !given.has(field)).length;
}

function unknownNames(value: unknown, { fields = [] }: RuleInput): number {
  return isObject(value) ? Object.keys(value).filter((name) => inputNamed(fields, name) === undefined).length : 0;
}

/** Whether the parts make the whole that they are parts of, none of them nothing, where the input names one. */
function addsUp(value: object, { whole }: RuleInput): boolean {
  if (whole !== undefined && Object.values(value).some((part) => Number(part) === 0)) return false;
  const sum = Object.values(value).reduce<number>((total, part) => total + Number(part), 0);
  return whole === undefined || Math.abs(sum - whole) < 1e-9;
}

/** Whether a value was read, and is between the bounds of its input where it is a figure. */
function isWithin(read: ReadValue, { least = -Infinity, most = Infinity }: RuleInput): boolean {
  return typeof read === 'number' ? read >= least && read <= most : read !== undefined;
}

function isWordy(value: unknown): boolean {
  return typeof value === 'string' && /\p{L}/u.test(value);
}

function isStructure(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isObject(value: unknown): value is Json {
  return isStructure(value) && !Array.isArray(value);
}
