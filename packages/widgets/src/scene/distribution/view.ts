import { formatNumber } from '@takar/core';
import type { GroupBound, StaffDistribution } from '@takar/core/appraisal';
import type { Tongue } from '../../locale/tongue.js';
import type { BarKind } from '../../view/row-view.js';
import type { BarBlock, BarRow } from '../bars/block.js';
import { staffText } from '../staff-text.js';
import { boundText, brokenText, unratedText } from './said.js';
import { WORDS } from './words.js';

/** One group of a unit as people read it. */
export interface GroupView extends BarRow {
  readonly heads: number;
  /** `121 orang · 56,8%`. */
  readonly figure: string;
  /** What the pattern asks; null where it is not checked. */
  readonly pattern: string | null;
  /** By how many it is above or below; null where it is not. */
  readonly broken: string | null;
}

/** A unit as people read it. */
export interface UnitView extends BarBlock {
  readonly kind: BarKind;
  /** Whether it fits, and what it breaks. */
  readonly status: string;
  readonly rows: readonly GroupView[];
}

/** Id of a unit, or of one of its groups. */
export const unitId = (index: number, key?: string): string =>
  key === undefined ? `unit-${index}` : `unit-${index}-${key}`;

/** A distribution in words and places; `index` is its place among those shown, `only` that it stands alone. */
export function viewUnit(unit: StaffDistribution, index: number, only: boolean, tongue: Tongue): UnitView {
  const { locale, numbers } = tongue.core;
  const words = WORDS[locale];
  const broken = unit.bounds.filter(({ above, short }) => above > 0 || short > 0);
  const label = unit.unit ?? (only ? '' : words.unnamed);
  const kind: BarKind = unit.fits === null ? 'open' : unit.fits ? 'met' : 'unmet';
  const status =
    unit.missing !== null
      ? words.missing[unit.missing]
      : unit.exempt
        ? words.exempt
        : unit.fits === true
          ? words.fits
          : `${words.breaks}: ${broken.map((bound) => brokenText(bound, unit, tongue)).join('; ')}`;
  const details = [
    ...(unit.organisation === null ? [] : [`${words.organisation}: ${unit.organisation.label[locale]}`]),
    `${words.rated(formatNumber(unit.rated.heads, numbers))} (${staffText(unit.rated, words.none, tongue)})`,
    ...(unit.unrated.length === 0 ? [] : [unratedText(unit, tongue)]),
    ...(unit.feasible === false ? [words.infeasible(words.heads(formatNumber(unit.rated.heads, numbers)))] : []),
  ];
  return {
    id: unitId(index),
    label,
    details,
    kind,
    status,
    rows: unit.terms.map(({ key, label: name }) =>
      viewGroup(unit, { key, name: name[locale], index, within: label }, tongue),
    ),
    words: [label, ...details, status].filter((text) => text !== '').join('. '),
  };
}

function viewGroup(
  unit: StaffDistribution,
  { key, name, index, within }: { key: string; name: string; index: number; within: string },
  tongue: Tongue,
): GroupView {
  const { locale, numbers } = tongue.core;
  const words = WORDS[locale];
  const heads = unit.counts[key] ?? 0;
  const share = unit.shares[key] ?? null;
  const bounds = unit.bounds.filter(({ predicates }) => predicates.includes(key));
  const limits = bounds.flatMap(({ predicates, percent }) => (predicates.length === 1 ? (percent ?? []) : []));
  const broken = bounds.filter(({ above, short }) => above > 0 || short > 0);
  const checked = unit.fits !== null;
  const figure = [
    words.heads(formatNumber(heads, numbers)),
    ...(share === null ? [] : [tongue.words.percent(formatNumber(share, numbers, 1))]),
  ].join('\u00a0· ');
  const pattern = checked ? patternText(bounds, unit, tongue) : null;
  const by = broken.length === 0 ? null : broken.map((bound) => byText(bound, tongue)).join('; ');
  return {
    id: unitId(index, key),
    label: name,
    heads,
    figure,
    told: [
      { text: by === null ? figure : `${figure} · ${by}`, role: 'word' },
      ...(pattern === null ? [] : [{ text: words.asked(pattern), role: 'detail' } as const]),
    ],
    share,
    limits,
    pattern,
    broken: by,
    kind: !checked ? 'open' : broken.length > 0 ? 'unmet' : 'met',
    words: [
      within === '' ? name : `${within}, ${name}`,
      figure,
      ...(pattern === null ? [] : [words.asked(pattern)]),
      by ?? '',
    ]
      .filter((text) => text !== '')
      .join('. '),
  };
}

function patternText(bounds: readonly GroupBound[], unit: StaffDistribution, tongue: Tongue): string {
  const texts = bounds.map((bound) => boundText(bound, unit, tongue));
  return texts.length === 0 ? WORDS[tongue.core.locale].free : texts.join('; ');
}

function byText({ above, short }: GroupBound, { core }: Tongue): string {
  const words = WORDS[core.locale];
  const heads = (count: number): string => words.heads(formatNumber(count, core.numbers));
  return above > 0 ? words.above(heads(above)) : words.short(heads(short));
}
