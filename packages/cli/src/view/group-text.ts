import { nameOf, type ConsolidatedValue, type GroupScore, type PerformanceScale } from '@takar/core';
import { textTable, type TextColumn } from '../text/table.js';
import type { View } from './view.js';
import { figure, plainText } from './figures.js';

/** Figures over several rows. */
export interface GroupFigures {
  readonly groups: readonly GroupScore[];
  readonly consolidated: readonly ConsolidatedValue[];
}

/** Scores of units and periods, each with how much of it is reported. */
export function* scoreText(groups: readonly GroupScore[], scale: PerformanceScale, view: View): Generator<string> {
  const { messages, texts, style, width } = view;
  const { words, locale } = texts;
  if (groups.length === 0) return;
  const name = (key: string): string => nameOf(key, messages);
  const ranked = groups.some(({ rank }) => rank !== null) && groups.length > 1;
  const units = groups.some(({ unit }) => unit !== null);
  const periods = groups.some(({ period }) => period !== groups[0]?.period);
  const columns: TextColumn[] = [
    ...(units ? [{ head: name('unit'), align: 'left', least: 12 } as const] : []),
    ...(periods ? [{ head: name('period'), align: 'left', least: 8 } as const] : []),
    { head: name('score'), align: 'right' },
    { head: words.coverage, align: 'left' },
    { head: name('band'), align: 'left', least: 12 },
    ...(ranked ? [{ head: words.rank, align: 'right' } as const] : []),
  ];
  const band = (group: GroupScore): string => {
    if (group.reason !== null) return messages.reasons[group.reason];
    const label = scale.bands.find(({ key }) => key === group.band)?.label[locale] ?? '';
    return group.provisional ? `${label} (${words.provisional})` : label;
  };
  const row = (group: GroupScore): string[] => [
    ...(units ? [plainText(group.unit)] : []),
    ...(periods ? [plainText(group.period)] : []),
    figure(group.score, messages),
    words.reportedOf(group.coverage.reported, group.coverage.due),
    band(group),
    ...(ranked ? [group.rank === null ? '' : String(group.rank)] : []),
  ];
  yield '';
  yield style.strong(words.scores);
  yield* textTable(columns, () => groups.map(row), width, style);
}

/** Figures to date of indicators that are reported by period. */
export function* consolidatedText(consolidated: readonly ConsolidatedValue[], view: View): Generator<string> {
  const { messages, texts, style, width } = view;
  if (consolidated.length === 0) return;
  const name = (key: string): string => nameOf(key, messages);
  const columns: TextColumn[] = [
    { head: name('unit'), align: 'left', least: 10 },
    { head: name('indicator'), align: 'left', least: 16 },
    { head: name('period'), align: 'left', least: 8 },
    { head: name('consolidation'), align: 'left', least: 8 },
    { head: name('target'), align: 'right' },
    { head: name('realisation'), align: 'right' },
    { head: texts.words.percentIn(name('achievement')), align: 'left', least: 12 },
  ];
  yield '';
  yield style.strong(texts.words.consolidated);
  const rows = consolidated.map((each) => [
    plainText(each.unit),
    plainText(each.indicator),
    each.period,
    name(each.consolidation),
    figure(each.target, messages, undefined),
    figure(each.realisation, messages, undefined),
    each.reason === null ? figure(each.achievement, messages) : messages.reasons[each.reason],
  ]);
  yield* textTable(columns, () => rows, width, style);
}
