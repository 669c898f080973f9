import { ALIASES, type ColumnMeaning } from './aliases.js';
import { bareHeader } from './bare-header.js';
import { normalHeader } from './header-text.js';
import type { IssueLog } from './issue-log.js';
import type { Sheet } from './sheet.js';

/** What a header says beside its meaning: the years it names, whether it is of a year, a quarter or the end of a plan, and what it measures. */
interface Said {
  readonly years: string;
  readonly span: string;
  readonly measure: string;
}

type Side = 'target' | 'realisation';

const SPANS: readonly (readonly [pattern: RegExp, span: string])[] = [
  [/ (?:tw|triwulan|quarter) /, 'quarter'],
  [/ (?:tahunan|tahun ini|tahun berjalan|annual) /, 'year'],
  [/ akhir /, 'end'],
];
const MEASURES: readonly (readonly [pattern: RegExp, measure: string])[] = [
  [/ k /, 'performance'],
  [/ (?:rp|rupiah) /, 'money'],
  [/ (?:%|persen) /, 'percent'],
];

function saidOf(header: string): Said {
  const words = ` ${normalHeader(header)} `;
  const first = (list: typeof SPANS): string => list.find(([pattern]) => pattern.test(words))?.[1] ?? '';
  return { years: (words.match(/(?:19|20)\d\d/g) ?? []).join(), span: first(SPANS), measure: first(MEASURES) };
}

/** Two headers that each say what the other denies: other years, a quarter beside a year, money beside performance. */
function deny(one: Said, other: Said): boolean {
  return (['years', 'span', 'measure'] as const).some(
    (what) => one[what] !== '' && other[what] !== '' && one[what] !== other[what],
  );
}

function same(one: Said, other: Said): boolean {
  return one.years === other.years && one.span === other.span && one.measure === other.measure;
}

/** Columns that can mean a side: those whose header, with or without year and unit, is a name of it. */
function columnsFor(sheet: Sheet, side: Side, others: ReadonlySet<number>): readonly number[] {
  return sheet.headers.flatMap((header, column) => {
    const normal = normalHeader(header);
    const isOne = ALIASES[side].includes(normal) || ALIASES[side].includes(bareHeader(normal));
    return isOne && !others.has(column) ? [column] : [];
  });
}

/**
 * Holds the columns of target and realisation to what their headers say: `Target 2026` is no target of `Realisasi 2025`, nor
 * `Target Tahunan` of `Realisasi Triwulan`, nor `Target Rp` of `Realisasi K`. Where another column fits the partner exactly, it
 * is taken; where none does, the realisation has no column, and an issue says why. Columns that the caller named stay.
 */
export function pairColumns(
  sheet: Sheet,
  { columns, ambiguous }: { readonly columns: Map<ColumnMeaning, number[]>; readonly ambiguous: Set<ColumnMeaning> },
  fixed: ReadonlySet<ColumnMeaning>,
  year: number | undefined,
  log: IssueLog,
): void {
  const [target, realisation] = [columns.get('target')?.[0], columns.get('realisation')?.[0]];
  if (target === undefined || realisation === undefined || (fixed.has('target') && fixed.has('realisation'))) return;
  const others = new Set([...columns].flatMap(([meaning, places]) => (isSide(meaning) ? [] : places)));
  const wanted = year === undefined ? '' : String(year);
  const fits = (column: number): boolean => {
    const { years } = saidOf(sheet.headers[column] ?? '');
    return wanted === '' || years === '' || years.includes(wanted);
  };
  const choices = (side: Side): readonly number[] => {
    const [own] = columns.get(side) ?? [];
    if (own !== undefined && fixed.has(side)) return [own];
    return columnsFor(sheet, side, others).filter(fits);
  };
  const [targets, realisations] = [choices('target'), choices('realisation')];
  const say = (column: number): Said => saidOf(sheet.headers[column] ?? '');
  const stands = targets.includes(target) && realisations.includes(realisation) && !deny(say(target), say(realisation));
  if (stands && same(say(target), say(realisation))) return;
  const pairs = targets.flatMap((t) => realisations.flatMap((r) => (same(say(t), say(r)) ? [[t, r] as const] : [])));
  const near = pairs.filter(([t, r]) => t === target || r === realisation);
  const [pair] = near.length === 1 ? near : pairs.length === 1 ? pairs : [];
  if (pair !== undefined) {
    columns.set('target', [pair[0]]);
    columns.set('realisation', [pair[1]]);
  } else if (!stands) {
    columns.delete('realisation');
    ambiguous.add('realisation');
    const headers = { target: sheet.headers[target], realisation: sheet.headers[realisation] };
    log.add('table/columns-differ', { row: -1, field: 'realisation', column: realisation + 1 }, headers);
  }
}

function isSide(meaning: string): meaning is Side {
  return meaning === 'target' || meaning === 'realisation';
}
