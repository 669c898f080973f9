import { field, parameter, select } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import type { LocalText } from '../locale/messages.js';
import type { Dated } from './dated.js';

/** What a regulation gives for each category of a field: the value of a field, each a parameter `name_category`. */
export interface ValueTable {
  /** The value of the row's category; its reason where the field has none. */
  readonly of: Expression;
  readonly parameters: Readonly<Record<string, readonly Dated<number>[]>>;
  readonly labels: Readonly<Record<string, LocalText>>;
}

/** A table of values by category. `words` are those of the categories. */
export function valueTable(
  of: { readonly field: string; readonly name?: string },
  values: Readonly<Record<string, readonly Dated<number>[]>>,
  words: Readonly<Record<string, LocalText>>,
): ValueTable {
  const name = of.name ?? of.field;
  const keys = Object.keys(values);
  return {
    of: select(of.field, Object.fromEntries(keys.map((key) => [key, parameter(`${name}_${key}`)])), field(of.field)),
    parameters: Object.fromEntries(keys.map((key) => [`${name}_${key}`, values[key] ?? []])),
    labels: Object.fromEntries(
      keys.map((key) => [
        `${name}_${key}`,
        { id: `nilai ${words[key]?.id ?? key}`, en: `value of ${words[key]?.en ?? key}` },
      ]),
    ),
  };
}
