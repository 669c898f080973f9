import { bandKey, categoriesOf, formatNumber, type Computation, type GroupScore, type Scores } from '@takar/core';
import { COVERAGE_WORDS } from '../locale/coverage.js';
import type { Tongue } from '../locale/tongue.js';
import { periodWords } from '../locale/period-words.js';

const DIGITS = 2;
const NO_FIGURE = '–';

/** The score of a unit in a period as people read it. */
export interface ScoreView {
  /** Position in the scores. */
  readonly index: number;
  readonly unit: string | null;
  readonly period: string | null;
  readonly score: number | null;
  /** The score as written, `88,96%`; an en dash when there is none. */
  readonly figure: string;
  /** Position on the scale, from the lowest band. */
  readonly band: number | null;
  /** Band with its scale. */
  readonly bandLabel: string | null;
  /** Band without its scale, for places that name the scale beside it. */
  readonly bandWord: string | null;
  /** How many indicators it rests on: `7 dari 8 indikator dilaporkan, nilai sementara`. */
  readonly coverage: string;
  readonly provisional: boolean;
  readonly rank: number | null;
  /** Why there is no score, in words. */
  readonly reason: string | null;
}

/** One score as people read it; nothing is computed anew. */
export function viewScore(computation: Computation, scores: Scores, index: number, tongue: Tongue): ScoreView {
  const { core, words } = tongue;
  const group = scores.groups[index] as GroupScore;
  const { scale } = computation;
  const band = group.band === null ? -1 : scale.bands.findIndex((_, i) => bandKey(scale, i) === group.band);
  const found = scale.bands[band];
  return {
    index,
    unit: group.unit,
    period: group.period === null ? null : periodWords(group.period, core.locale),
    score: group.score,
    figure: group.score === null ? NO_FIGURE : words.percent(formatNumber(group.score, core.numbers, DIGITS)),
    band: found === undefined ? null : band,
    bandLabel: group.bandLabel,
    bandWord: found === undefined ? null : found.label[core.locale],
    coverage: COVERAGE_WORDS[core.locale](group.coverage.reported, group.coverage.due, group.provisional),
    provisional: group.provisional,
    rank: group.rank,
    reason: group.reason === null ? null : words.notComputed(core.reasons[group.reason]),
  };
}

/** True when figures of all these rows are from the beginning of the year on. */
export function isToDate({ table }: Computation, rows: readonly number[]): boolean {
  const input = categoriesOf(table, 'input');
  if (input === undefined) return false;
  const code = input.domain.indexOf('ytd');
  return rows.every((row) => input.codes[row] === code);
}
