import type { Citation, Dated } from '@takar/core';
import { RULES } from '@takar/core/registry';

type Parameters = Readonly<Record<string, readonly Dated<number>[]>>;

const told = ({ instrument, article }: Citation): string =>
  article === undefined ? instrument : `${instrument}, ${article}`;

/** Values of parameters by where they come from: days, confidence and source, and the values that share them. */
function bySource(parameters: Parameters): Record<string, string> {
  const groups: Record<string, string[]> = {};
  for (const [name, versions] of Object.entries(parameters)) {
    for (const { from, until = '', value, citation, confidence } of versions)
      (groups[`${from}/${until} ${confidence}: ${told(citation)}`] ??= []).push(`${name} ${value}`);
  }
  return Object.fromEntries(Object.entries(groups).map(([source, values]) => [source, values.join('; ')]));
}

/** Where every rule, and every value of it, comes from, and how sure that is. */
export const RULE_SOURCES: unknown = Object.fromEntries(
  RULES.map(({ id, citation, confidence, parameters }) => [
    id,
    { source: `${confidence}: ${told(citation)}`, ...bySource(parameters) },
  ]),
);
