import { textsOf } from '@takar/core';
import type { LinkGroup } from './group.js';
import { computationOf } from './matching.js';

/** What there is to choose among in the data of a group. */
export interface Choices {
  /** Periods in normal form, from the first to the last; texts that are no period come after them. */
  readonly periods: readonly string[];
  /** Organisational units in the order of the alphabet. */
  readonly units: readonly string[];
}

/** Periods and units of the rows that the widgets of a group have. */
export function choicesOf(group: LinkGroup, language: string): Choices {
  const periods = new Set<string>();
  const units = new Set<string>();
  for (const { model } of group.members) {
    const table = computationOf(model)?.table;
    for (const period of new Set(table === undefined ? [] : textsOf(table, 'period')?.values))
      if (period) periods.add(period);
    const named = table === undefined ? unitsOf(model) : (textsOf(table, 'unit')?.values ?? []);
    for (const unit of new Set(named)) if (unit) units.add(unit);
  }
  return {
    // the normal form sorts by time, and texts that have none begin with a letter
    periods: [...periods].sort(),
    units: [...units].sort(new Intl.Collator(language, { numeric: true }).compare),
  };
}

/** Units of models that are no rows of indicators and list them. */
function unitsOf(model: object | null): readonly (string | null)[] {
  const { units } = (model ?? {}) as { readonly units?: readonly { readonly unit?: unknown }[] };
  if (!Array.isArray(units)) return [];
  return (units as readonly { readonly unit?: unknown }[]).map(({ unit }) => (typeof unit === 'string' ? unit : null));
}
