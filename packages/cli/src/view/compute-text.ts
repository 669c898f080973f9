import {
  nameOf,
  policyOf,
  type Computation,
  type ComputedRow,
  type PerformanceScale,
  type PolicyVersion,
} from '@takar/core';
import type { ComputingSettings } from '../options/computing.js';
import { textTable } from '../text/table.js';
import { hang } from '../text/wrap.js';
import { figure } from './figures.js';
import { consolidatedText, scoreText, type GroupFigures } from './group-text.js';
import { identity, range, rowLines, sourceFigures, type RowColumn, type Shared } from './row-columns.js';
import type { View } from './view.js';

/** Everything that was computed of a table. */
export interface ComputedFigures extends GroupFigures {
  readonly computation: Computation;
}

/** The computed table for a terminal: by which policy, the rows, and the scores of the units. */
export function* computeText(
  { computation, groups, consolidated }: ComputedFigures,
  settings: ComputingSettings,
  view: View,
): Generator<string> {
  const { texts, messages, style, width } = view;
  const { columns, section, shared } = identity(computation.table, messages, texts);
  const { scale } = computation;
  yield* policyLines({ policy: policyOf(computation), scale }, settings, shared, view);
  yield '';
  if (computation.table.length === 0) {
    yield texts.words.noRows;
    return;
  }
  const all = [...columns, ...sourceFigures(computation.table, messages), ...results(computation, settings, view)];
  yield* textTable(all, () => rowLines(all, range(computation.table.length), section), width, style);
  yield* scoreText(groups, scale, view);
  yield* consolidatedText(consolidated, view);
}

/** Policy, version of its rule, day and scale: no figure without them. */
export function* policyLines(
  { policy, scale }: { readonly policy: PolicyVersion; readonly scale?: PerformanceScale },
  settings: ComputingSettings,
  shared: readonly Shared[],
  { texts, messages, style, width }: View,
): Generator<string> {
  const { words, locale } = texts;
  const cap = settings.cap === undefined ? '' : `, ${words.capIs(figure(settings.cap, messages, undefined))}`;
  yield* hang(`${style.strong(words.policy)} `, `${policy.id}${cap}: ${settings.policy.title[locale]}`, width, '  ');
  const parts = [`${words.hash} ${policy.hash}`, ...(policy.asOf === null ? [] : [`${words.asOf} ${policy.asOf}`])];
  if (scale !== undefined) parts.push(`${nameOf('band', messages)}: ${scale.title[locale]}`);
  yield* hang('', parts.join(' · '), width, '  ');
  for (const { label, text } of shared) yield* hang(`${label}: `, text, width, '  ');
}

function results(
  computation: Computation,
  settings: ComputingSettings,
  { texts, messages }: View,
): readonly RowColumn[] {
  const { scale } = computation;
  const { locale, words } = texts;
  const row = lastRow(computation);
  const digits = settings.policy.rounding.value.digits;
  const achievement: RowColumn = {
    head: words.percentIn(nameOf('achievement', messages)),
    align: 'right',
    cell: (index) => figure(row(index).achievement, messages, digits),
  };
  const raw: RowColumn = {
    head: words.percentIn(nameOf('achievementRaw', messages)),
    align: 'right',
    cell: (index) => figure(row(index).achievementRaw, messages, digits),
  };
  const bandOf = ({ band, reason }: ComputedRow): string =>
    reason === null ? (scale.bands.find(({ key }) => key === band)?.label[locale] ?? '') : messages.reasons[reason];
  const band: RowColumn = {
    head: nameOf('band', messages),
    align: 'left',
    least: 13,
    cell: (index) => bandOf(row(index)),
  };
  return settings.policy.cap.length > 0 ? [raw, achievement, band] : [achievement, band];
}

/** Rows as asked for, the last one kept: several columns ask for the same one. */
function lastRow(computation: Computation): (index: number) => ComputedRow {
  let at = -1;
  let last: ComputedRow | undefined;
  return (index) => {
    if (index !== at || last === undefined) last = computation.row(index);
    at = index;
    return last;
  };
}
