import { numbersOf, textsOf } from '@takar/core';
import { indicatorRows, parentsOf, supportOf, type RollUp } from '@takar/core/cascade';
import type { CsvRecord } from '../output/csv.js';

type Locale = 'id' | 'en';

/** A node as JSON gives it: what the file says, its figures, and what stands below it. */
export function nodeRecord(rolled: RollUp, node: number, locale: Locale): Record<string, unknown> {
  const { cascade } = rolled;
  const { calculating, supporting } = supportOf(cascade, node);
  const ids = (nodes: readonly number[]): string[] => nodes.map((each) => cascade.ids[each] as string);
  const level = cascade.scheme.levels[cascade.level[node] as number];
  return {
    id: cascade.ids[node],
    title: cascade.titles[node],
    level: level?.key ?? null,
    levelLabel: level?.label[locale] ?? cascade.levelTexts[node] ?? null,
    parents: ids(parentsOf(cascade.links, node)),
    calculating: ids(calculating),
    supporting: ids(supporting),
    owner: cascade.texts.owner[node],
    supporter: cascade.texts.supporter[node],
    method: cascade.methods[node],
    weight: figureOrNull(cascade.weight[node]),
    budget: figureOrNull(cascade.budget[node]),
    indicators: indicatorRows(cascade, node).map((row) => indicatorRecord(rolled, row)),
    scores: rolled.scores[node]?.map(({ period, score, reason, provisional, coverage, band, bandLabel }) => ({
      period,
      score,
      reason,
      provisional,
      coverage,
      band,
      bandLabel,
    })),
  };
}

function indicatorRecord({ cascade, rows, computation }: RollUp, row: number) {
  const { table, names } = cascade.indicators;
  const target = numbersOf(table, 'target');
  const { used, own, rolled, from, kind, parts, coverage } = rows[row] as RollUp['rows'][number];
  return {
    indicator: names[row] ?? null,
    measure_unit: textsOf(table, 'measure_unit')?.values[row] ?? null,
    period: textsOf(table, 'period')?.values[row] ?? null,
    target: target?.status[row] === 0 ? (target.values[row] as number) : null,
    realisation: used.value,
    reason: used.reason,
    own: own.value,
    rolled: rolled?.value ?? null,
    from,
    kind,
    parts: parts.map(({ child }) => cascade.ids[child]),
    coverage,
    achievement: computation.row(row).achievement,
  };
}

/** Columns of a CSV without nodes. */
export const NODE_COLUMNS = [
  'id',
  'title',
  'level',
  'parents',
  'owner',
  'weight',
  'indicators',
  'score',
  'reported',
  'due',
];

/** A node as a row of CSV. */
export function nodeRow(rolled: RollUp, node: number, locale: Locale): CsvRecord {
  const { cascade } = rolled;
  const [score] = rolled.scores[node]?.slice(-1) ?? [];
  return {
    id: cascade.ids[node] ?? null,
    title: cascade.titles[node] ?? null,
    level: cascade.scheme.levels[cascade.level[node] as number]?.label[locale] ?? cascade.levelTexts[node] ?? null,
    parents: parentsOf(cascade.links, node)
      .map((parent) => cascade.ids[parent])
      .join('; '),
    owner: cascade.texts.owner[node] ?? null,
    weight: figureOrNull(cascade.weight[node]),
    indicators: indicatorRows(cascade, node).length,
    score: score?.score ?? null,
    reported: score?.coverage.reported ?? 0,
    due: score?.coverage.due ?? 0,
  };
}

function figureOrNull(value: number | undefined): number | null {
  return value === undefined || value !== value ? null : value;
}
