import { textsOf, type IndicatorComparison, type YearFigures } from '@takar/core';
import { figures, words as text } from '../../model/columns.js';
import type { TableColumn } from '../../model/document.js';
import { termOf } from '../common/terms.js';
import type { GoalRows } from '../common/scope.js';
import { nameOfGoal } from './goal.js';
import type { LkjipParts } from './parts.js';

/** Years beside each other that fit across the page. */
const YEARS = 4;

/** The comparisons of a goal: earlier years, the medium-term plan, a national standard (LKJ-2 to LKJ-4). */
export function comparisons(parts: LkjipParts, goal: GoalRows, number: number | null): void {
  const { scope, options } = parts;
  if (!/^\d{4}$/.test(scope.period ?? '')) return;
  const year = Number(scope.period);
  const texts = (field: 'unit' | 'indicator', row: number): string | null =>
    textsOf(options.computation.table, field)?.values[row] ?? null;
  const found = goal.rows.flatMap((row) => {
    const comparison = parts.compared.find(
      ({ unit, indicator }) => unit === texts('unit', row) && indicator === texts('indicator', row),
    );
    return comparison?.years.at(-1)?.year === year ? [comparison] : [];
  });
  if (found.length === 0) return;
  const name = nameOfGoal(parts, number);
  earlierYears(parts, found, year, name);
  mediumTerm(parts, found, name);
  standard(parts, found, name);
}

function earlierYears(
  { draft, speech, words }: LkjipParts,
  found: readonly IndicatorComparison[],
  year: number,
  name: string,
): void {
  const all = [...new Set(found.flatMap(({ years }) => years.map((each) => each.year)))].sort((a, b) => a - b);
  const shown = all.filter((each) => each <= year).slice(-YEARS);
  if (shown.length < 2) {
    draft.paragraph(words.noEarlier);
    return;
  }
  const { columns } = speech.tongue.words;
  const yearColumns = shown.flatMap((each): TableColumn[] => [
    figures(words.realisation, 1.2, String(each)),
    figures(words.achievementOf, 1.2, String(each)),
  ]);
  draft.table({
    caption: words.earlier(name),
    columns: [text(columns.indicator, 3), ...yearColumns, figures(words.change, 1.3), text(words.course, 1.4)],
    rows: found.map(({ indicator, years, lastYear, since }) => {
      const at = (of: number): YearFigures | undefined => years.find((each) => each.year === of);
      return {
        cells: [
          indicator ?? '',
          ...shown.flatMap((each) => [
            speech.figure(at(each)?.realisation ?? null),
            speech.percent(at(each)?.achievement ?? null),
          ]),
          speech.figure(lastYear?.value ?? null),
          since !== null && lastYear === null
            ? words.since(since)
            : (termOf('LKJ-2', 'course', lastYear?.values['course'], speech.locale) ?? ''),
        ],
      };
    }),
    note: words.earlierNote,
  });
}

function mediumTerm(
  { draft, speech, words, common }: LkjipParts,
  found: readonly IndicatorComparison[],
  name: string,
): void {
  const planned = found.filter((each) => each.mediumTerm !== null);
  if (planned.length === 0) {
    draft.paragraph(common.fill(words.noMediumTerm), 'gap');
    return;
  }
  draft.table({
    caption: words.mediumTerm(name),
    columns: [
      text(speech.tongue.words.columns.indicator, 3),
      figures(words.realisation),
      figures(words.finalTarget),
      figures(words.againstFinal, 1.4),
      figures(words.gap),
      figures(words.needed),
      text(words.pace, 1.6),
    ],
    rows: planned.map(({ indicator, years, mediumTerm: plan }) => ({
      cells: [
        indicator ?? '',
        speech.figure(years.at(-1)?.realisation ?? null),
        speech.figure(plan?.target ?? null),
        speech.percent(plan?.value ?? null),
        speech.figure(numberOf(plan?.values['gap'])),
        speech.figure(numberOf(plan?.values['required_pace']), 2),
        plan?.values['reached'] === 'Tercapai'
          ? (termOf('LKJ-3', 'reached', 'Tercapai', speech.locale) ?? '')
          : (termOf('LKJ-3', 'track', plan?.values['track'], speech.locale) ?? ''),
      ],
    })),
  });
}

function standard(
  { draft, speech, words, common }: LkjipParts,
  found: readonly IndicatorComparison[],
  name: string,
): void {
  const compared = found.filter((each) => each.standard !== null);
  if (compared.length === 0) {
    draft.paragraph(common.fill(words.noStandard), 'gap');
    return;
  }
  draft.table({
    caption: words.standard(name),
    columns: [
      text(speech.tongue.words.columns.indicator, 3),
      figures(words.realisation),
      figures(words.standardOf),
      figures(words.againstStandard, 1.4),
      text(words.beside, 1.6),
      text(words.source, 2),
    ],
    rows: compared.map(({ indicator, years, standard: beside }) => ({
      cells: [
        indicator ?? '',
        speech.figure(years.at(-1)?.realisation ?? null),
        speech.figure(beside?.standard ?? null),
        speech.percent(beside?.value ?? null),
        termOf('LKJ-4', 'beside_standard', beside?.values['beside_standard'], speech.locale) ?? '',
        beside?.source ?? '',
      ],
    })),
  });
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
