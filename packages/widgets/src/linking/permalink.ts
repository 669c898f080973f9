import type { GroupFilter, Selection } from './group.js';

/** What an address says of a group. */
export interface LinkState {
  readonly filter: Partial<GroupFilter>;
  readonly selection: Selection | null;
  /** Version of the rules that the figures of the link were computed with; null where it names none. */
  readonly rules: string | null;
  /** Columns that tables leave out, by name. */
  readonly hidden: readonly string[];
}

/** Names in an address: `takar.kinerja.unit=…`, beside whatever else the portal keeps there. */
const PREFIX = 'takar';
const FIELDS = [
  'unit',
  'period',
  'indicator',
  'indicator-unit',
  'indicator-period',
  'rules',
  'hidden-columns',
] as const;
type LinkField = (typeof FIELDS)[number];

/** Eighteen digits are the number of a civil servant (*NIP*), which no link may carry. */
const PERSON = /(?:\d[\s.-]?){18}/;

/**
 * Reads what an address says of a group. `old` are names that the portal's own links had before, as `opd` for `unit`;
 * the new names come first.
 */
export function readLink(search: string, group: string, old: ReadonlyMap<string, LinkField> = new Map()): LinkState {
  const given = new URLSearchParams(search);
  const text = (field: LinkField): string | null => {
    const names = [nameOf(group, field), ...[...old].filter(([, meant]) => meant === field).map(([name]) => name)];
    return names.map((name) => given.get(name)).find((value) => value) ?? null;
  };
  const [unit, period, indicator] = [text('unit'), text('period'), text('indicator')];
  return {
    filter: { ...(unit === null ? {} : { unit }), ...(period === null ? {} : { period }) },
    selection:
      indicator === null ? null : { indicator, unit: text('indicator-unit'), period: text('indicator-period') },
    rules: text('rules'),
    hidden: (text('hidden-columns') ?? '').split(',').filter((name) => name !== ''),
  };
}

/** The query of an address with what a group shows; everything of others stays, old names go. */
export function writeLink(
  search: string,
  group: string,
  { filter, selection, rules, hidden }: LinkState,
  old: ReadonlyMap<string, LinkField> = new Map(),
): string {
  const kept = new URLSearchParams(search);
  for (const name of old.keys()) kept.delete(name);
  const values: Readonly<Record<LinkField, string | null | undefined>> = {
    unit: filter.unit,
    period: filter.period,
    indicator: selection?.indicator,
    'indicator-unit': selection?.unit,
    'indicator-period': selection?.period,
    rules,
    'hidden-columns': hidden.join(),
  };
  for (const field of FIELDS) {
    const value = values[field];
    if (value && !PERSON.test(value)) kept.set(nameOf(group, field), value);
    else kept.delete(nameOf(group, field));
  }
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}

/** Old names of a portal as an attribute gives them: `opd:unit, tahun:period`. What it cannot mean is left out. */
export function oldNames(text: string | null): ReadonlyMap<string, LinkField> {
  const names = new Map<string, LinkField>();
  for (const pair of (text ?? '').split(',')) {
    const [name = '', meant = ''] = pair.split(':').map((part) => part.trim());
    const field = FIELDS.find((each) => each === meant);
    if (name !== '' && field !== undefined) names.set(name, field);
  }
  return names;
}

function nameOf(group: string, field: LinkField): string {
  return `${PREFIX}.${group}.${field}`;
}
