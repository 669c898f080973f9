// A chunk of its own: only tables grouped by unit show scores.
import { formatNumber, textsOf, type Computation, type GroupScore, type Scores } from '@takar/core';
import { askScore } from '../controllers/asking.js';
import type { Question } from '../controllers/panel.js';
import { COVERAGE_WORDS } from '../locale/coverage.js';
import type { Tongue } from '../locale/tongue.js';
import type { LineGroup, Lines } from './lines.js';
import type { ViewOptions } from '../view/view-row.js';
import type { LineContent } from './row-element.js';

export { scoreUnits } from '@takar/core';

/** Puts rows under their units, in the order in which their units first stand in the source. */
export function groupRows(
  computation: Computation,
  sorted: Uint32Array,
  source: Uint32Array,
  scores: readonly GroupScore[],
): Lines {
  const units = textsOf(computation.table, 'unit');
  const unitOf = (row: number): string => units?.values[row] ?? '–';
  const counts = new Map<string, number>();
  for (const row of source) counts.set(unitOf(row), (counts.get(unitOf(row)) ?? 0) + 1);
  const scoreOf = onlyScores(scores);
  const groups: LineGroup[] = [];
  const places = new Map<string, number>();
  let place = 0;
  const order = new Int32Array(sorted.length + counts.size);
  for (const [unit, count] of counts) {
    order[place] = -1 - groups.length;
    places.set(unit, place + 1);
    groups.push({ unit, rows: count, group: scoreOf.get(unit) ?? null });
    place += count + 1;
  }
  for (const row of sorted) {
    const unit = unitOf(row);
    const at = places.get(unit) as number;
    order[at] = row;
    places.set(unit, at + 1);
  }
  return { order, groups };
}

/** Position of the score of each unit that has exactly one. */
function onlyScores(scores: readonly GroupScore[]): ReadonlyMap<string | null, number | null> {
  const found = new Map<string | null, number | null>();
  scores.forEach(({ unit }, i) => found.set(unit, found.has(unit) ? null : i));
  return found;
}

/** Heading of a unit with its score; without scores, as over a part of its rows, the unit alone. */
export function groupContent(
  { unit, group }: LineGroup,
  scored: { readonly scores: Scores } | null,
  { core, words }: Tongue,
): LineContent {
  const found = group === null ? undefined : scored?.scores.groups[group];
  if (found === undefined || found.score === null) return { kind: 'group', title: unit, score: null, note: '' };
  const { reported, due } = found.coverage;
  return {
    kind: 'group',
    title: unit,
    score: words.percent(formatNumber(found.score, core.numbers, 2)),
    note: COVERAGE_WORDS[core.locale](reported, due, found.provisional),
  };
}

/** Asks how the score of a unit was computed; null where it has none. */
export function askGroup(
  { group }: LineGroup,
  { of, scores }: { readonly of: Computation; readonly scores: Scores },
  view: ViewOptions,
): Question | null {
  return group === null ? null : askScore(of, { scores, index: group }, view);
}
