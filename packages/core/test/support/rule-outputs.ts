import type { RuleInput } from '@takar/core';
import { RULES } from '@takar/core/registry';

/** All names of an input; those of groups that it belongs to behind `<`. */
const namesOf = ({ name, aliases = [], within = [] }: RuleInput): string =>
  [String(name), ...aliases, ...within.map((group) => `<${group}`)].join('|');

/** What every rule gives back and how it may be asked for: names, units, categories, other names, days, confidence. */
export const RULE_OUTPUTS: unknown = JSON.parse(
  JSON.stringify(
    Object.fromEntries(
      RULES.map(
        ({
          id,
          inputs,
          labels = {},
          note,
          outputs = [],
          gathers = {},
          knownAs,
          jurisdiction,
          from,
          until,
          date,
          confidence,
        }) => [
          id,
          {
            ...{ from, until, date, confidence, jurisdiction, knownAs },
            inputs: inputs.map(namesOf).join(' '),
            labels: Object.keys(labels).join(' '),
            note: note !== undefined,
            outputs: outputs.map(({ name, unit, flag, aliases, categories, parts }) => ({
              ...{ name, unit, flag, aliases },
              categories: categories?.map(({ key, label }) => [key, label.id, label.en]),
              parts: parts === undefined ? undefined : Object.keys(parts),
            })),
            gathers: Object.fromEntries(
              Object.entries(gathers).map(([name, { list, ofNone }]) => [name, { list, ofNone }]),
            ),
          },
        ],
      ),
    ),
  ),
);

/** Every label that a rule gives a name, once. */
export const LABELS: readonly string[] = [
  ...new Set(
    RULES.flatMap(({ labels = {} }) => Object.entries(labels).map(([name, { id, en }]) => `${name}: ${id} | ${en}`)),
  ),
].sort();
