import { formatNumber, type MeritAspectResult, type MeritScheme } from '@takar/core';
import type { MeritBands } from '@takar/core/merit';
import type { AssessedAgency } from '../../data/merit-model.js';
import type { Tongue } from '../../locale/tongue.js';
import type { BandStrip, BarBlock, BarRow } from '../bars/block.js';
import { WORDS } from './words.js';

/** Id of an agency, or of one of its aspects. */
export const agencyId = (index: number, key?: string): string =>
  key === undefined ? `agency-${index}` : `agency-${index}-${key}`;

/** An aspect as people read it. */
export interface AspectView extends BarRow {
  readonly aspect: MeritAspectResult;
  /** `41,7% dari nilai tertinggi`, or why there is none. */
  readonly figure: string;
  readonly weakest: boolean;
}

/** An agency as people read it. */
export interface AgencyView extends BarBlock {
  readonly status: string;
  readonly rows: readonly AspectView[];
  /** `Terlemah: …`; null where no aspect was assessed. */
  readonly weakest: string | null;
  readonly waits: string | null;
}

interface AgencyContext {
  readonly index: number;
  readonly only: boolean;
  readonly scheme: MeritScheme;
  readonly bands: MeritBands;
  readonly heading: string;
}

/** An assessment in words and places; one without a name that stands alone (`only`) goes by `heading`. */
export function viewAgency(
  { unit, result }: AssessedAgency,
  { index, only, scheme, bands, heading }: AgencyContext,
  tongue: Tongue,
): AgencyView {
  const { locale, numbers, reasons } = tongue.core;
  const words = WORDS[locale];
  const number = (value: number): string => formatNumber(value, numbers);
  const [first] = result.weakest;
  const lowest = result.aspects.find(({ key }) => key === first)?.percent ?? null;
  const rows = result.aspects.map((aspect) =>
    viewAspect(
      aspect,
      { id: agencyId(index, aspect.key), scheme, weakest: lowest !== null && aspect.percent === lowest },
      tongue,
    ),
  );
  const weak = rows.filter((row) => row.weakest).map(({ label, figure }) => `${label} (${figure})`);
  const open = result.aspects.filter(({ figure }) => figure === null).map(({ label }) => label);
  const status =
    result.value === null
      ? `${words.total}: ${words.noTotal(reasons[result.reason ?? 'missing'])}`
      : [
          `${words.total}: ${words.score(formatNumber(result.value, numbers, bands.most === 1 ? 2 : undefined), number(bands.most))}`,
          ...(result.category === null ? [] : [words.category(categoryOf(result.category, bands, locale))]),
          ...(result.index === null || result.index === result.value ? [] : [words.index(number(result.index))]),
        ].join('; ');
  const weakest = weak.length === 0 ? null : words.weakestAre(weak.join('; '));
  const waits = open.length === 0 ? null : words.waits(open.join('; '));
  const label = unit ?? (only ? '' : words.unnamed);
  return {
    id: agencyId(index),
    label,
    details: [],
    status,
    kind: null,
    strip: stripOf(bands, result.value, tongue),
    rows,
    weakest,
    waits,
    words: [label === '' ? heading : label, status, ...(waits === null ? [] : [waits])].join('. '),
  };
}

function viewAspect(
  aspect: MeritAspectResult,
  { id, scheme, weakest }: { id: string; scheme: MeritScheme; weakest: boolean },
  tongue: Tongue,
): AspectView {
  const { locale, numbers } = tongue.core;
  const words = WORDS[locale];
  const number = (value: number): string => formatNumber(value, numbers);
  const { percent, weight, points, lost, figure: given } = aspect;
  const label = aspect.label.charAt(0).toUpperCase() + aspect.label.slice(1);
  const figure =
    percent === null ? words.notAssessed : words.ofMost(tongue.words.percent(formatNumber(percent, numbers, 1)));
  const measured =
    given === null || scheme.most === 100
      ? null
      : scheme.most === 1
        ? words.maturity(number(given))
        : words.level(number(given), number(scheme.most));
  const more = [
    ...(measured === null ? [] : [measured]),
    ...(points === null ? [] : [words.points(number(points))]),
    weight === null ? words.weightUnknown : words.weighs(tongue.words.percent(number(weight))),
    ...(lost === null || lost === 0 ? [] : [words.costs(tongue.words.percent(number(lost)))]),
  ].join(' · ');
  const first = weakest ? `${figure} · ${words.weakest}` : figure;
  return {
    id,
    aspect,
    label,
    figure,
    weakest,
    told: [
      { text: first, role: 'word' },
      { text: more, role: 'detail' },
    ],
    share: percent,
    limits: [],
    kind: percent === null ? 'none' : weakest ? 'unmet' : 'met',
    words: [label, first, more].join('. '),
  };
}

function categoryOf(text: string, { bands }: MeritBands, locale: 'id' | 'en'): string {
  return bands.find(({ label }) => label.id === text)?.label[locale] ?? text;
}

function stripOf({ least, most, bands }: MeritBands, value: number | null, tongue: Tongue): BandStrip {
  const { locale, numbers } = tongue.core;
  const edges = [least, ...bands.map(({ until }) => until)];
  return {
    least,
    most,
    bands: bands.map(({ label, until }) => ({ label: label[locale], until })),
    value,
    edges: edges.map((at) => ({ value: at, text: formatNumber(at, numbers) })),
  };
}
