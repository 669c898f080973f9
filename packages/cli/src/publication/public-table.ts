import { formatNumber, type Messages } from '@takar/core';
import type { PublicRow } from '@takar/core/privacy';
import type { PublicationTexts } from '../locale/texts.js';

/** A table as a page and a CSV print it: texts only. */
export interface PrintedTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The indicators as the public page prints them: every row says what a citizen needs to judge it. */
export function indicatorTable(rows: readonly PublicRow[], words: PublicationTexts, messages: Messages): PrintedTable {
  const said = (text: string | null): string => text ?? words.notSaid;
  const { columns } = words;
  return {
    headers: [
      ...[columns.indicator, columns.unit, columns.measureUnit, columns.polarity, columns.period, columns.target],
      ...[columns.targetBefore, columns.realisation, columns.status, columns.achievement, columns.lastYear],
      ...[columns.finality, columns.measuredBy, columns.source, columns.day, columns.file],
    ],
    rows: rows.map((row) => [
      row.indicator ?? '',
      row.unit ?? '',
      row.measureUnit ?? '',
      row.polarity === null ? words.notSaid : (words.direction[row.polarity] ?? row.polarity),
      row.period ?? '',
      row.target ?? '',
      row.targetBefore ?? words.unchanged,
      row.realisation ?? '',
      statusOf(row, words),
      achievementOf(row, words, messages),
      row.lastYear ?? words.none,
      row.finality === null ? words.notSaid : words.finality[row.finality],
      said(row.measuredBy),
      said(row.source),
      said(row.day),
      said(row.file),
    ]),
  };
}

/** The word that readers of tables know for the kind of absence; nothing where there is a figure. */
function statusOf({ computed }: PublicRow, words: PublicationTexts): string {
  if (computed === null) return words.absence.unverified ?? '';
  return words.absence[computed.status] ?? '';
}

function achievementOf({ computed }: PublicRow, words: PublicationTexts, messages: Messages): string {
  if (computed === null) return words.selfAssessed;
  const { achievement, reason } = computed;
  if (achievement !== null) return formatNumber(achievement, messages.numbers, 2);
  return reason === null ? words.none : messages.reasons[reason];
}
