import type { Rule, RuleChange } from '@takar/core';
import { nameOf } from '@takar/core';
import { recordOf, type RuleRecord } from '../rules/record.js';
import { textTable, type TextColumn } from '../text/table.js';
import { hang } from '../text/wrap.js';
import { figure } from './figures.js';
import type { View } from './view.js';

/** Room that the list needs as a table; on a narrower terminal each rule has two lines. */
const TABLE_WIDTH = 120;

/** The list of rules for a terminal. */
export function* ruleListText(rules: readonly Rule[], view: View): Generator<string> {
  const { texts, messages, style, width } = view;
  const { rules: words } = texts;
  if (width < TABLE_WIDTH) {
    for (const rule of rules) yield* twoLines(rule, view);
    return;
  }
  const columns: TextColumn[] = [
    { head: 'id', align: 'left' },
    { head: words.kindOf, align: 'left' },
    { head: words.title, align: 'left', least: 20, weight: 2 },
    { head: words.inForce, align: 'left', least: 12 },
    { head: words.source, align: 'left', least: 14, weight: 2 },
    { head: words.sureness, align: 'left' },
  ];
  const row = (rule: Rule): string[] => {
    const record = recordOf(rule, messages);
    return [record.id, words.kind[rule.kind], record.title, days(record), record.source.instrument, level(rule, view)];
  };
  yield* textTable(columns, () => rules.map(row), width, style);
}

function* twoLines(rule: Rule, view: View): Generator<string> {
  const { texts, messages, style, width } = view;
  const record = recordOf(rule, messages);
  const parts = [texts.rules.kind[rule.kind], days(record), record.source.instrument, level(rule, view)];
  yield* hang(`${record.id}  `, record.title, width, '    ');
  yield* hang('    ', parts.join(' · '), width, '    ').map(style.faint);
}

/** What changed between two days, for a terminal. */
export function* changesText(
  changes: readonly RuleChange[],
  days: readonly [string, string],
  view: View,
): Generator<string> {
  const { texts, messages, style, width } = view;
  const { rules: words } = texts;
  if (changes.length === 0) yield words.nothingChanged(...days);
  const heads = { 'came-into-force': words.cameIntoForce, ended: words.ended, changed: words.changed } as const;
  for (const kind of ['came-into-force', 'ended', 'changed'] as const) {
    const some = changes.filter(({ change }) => change === kind);
    if (some.length === 0) continue;
    yield style.strong(`${heads[kind]} (${some.length})`);
    for (const { rule, parameters } of some) {
      const record = recordOf(rule, messages);
      yield* hang(
        '  ',
        `${record.id}: ${record.title} (${datesText(record, view)}; ${record.source.instrument})`,
        width,
        '    ',
      );
      for (const { name, before, after } of parameters) {
        const values = [before, after].map((version) =>
          version === null ? words.none : figure(version.value, messages, undefined),
        );
        yield* hang('    ', `${nameOf(name, messages)}: ${values.join(' → ')}`, width, '      ');
      }
    }
  }
}

/** From when to when. */
export function datesText({ from, until }: Pick<RuleRecord, 'from' | 'until'>, { texts }: View): string {
  return until === null ? texts.rules.from(from) : texts.rules.fromUntil(from, until);
}

/** First and last day, short. */
function days({ from, until }: RuleRecord): string {
  return until === null ? from : `${from} – ${until}`;
}

/** The confidence in one word. */
function level({ confidence }: Rule, { texts }: View): string {
  return (texts.rules.confidence[confidence].split(':')[0] as string).trim();
}
