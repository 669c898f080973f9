import { textsOf } from '@takar/core';
import type { ReportTextName } from '@takar/core/report';
import type { GoalRows } from '../common/scope.js';
import type { LkjipParts } from './parts.js';

/** Causes, follow-up and programmes of a goal: what the data say, and places for what they do not (LKJ-5, LKJ-7). */
export function narrative({ draft, scope, options, words, common }: LkjipParts, { rows }: GoalRows): void {
  const { table } = options.computation;
  draft.paragraph('', 'body', words.analysis);
  for (const row of rows) {
    const name = textsOf(table, 'indicator')?.values[row] ?? String(row + 1);
    const said = (text: ReportTextName): string | null => scope.texts.textOf(row, text);
    const notes = textsOf(table, 'note')?.values[row] ?? null;
    const cause = [said('cause'), notes].filter((text) => text !== null);
    const programmes = [said('programme'), said('activity')].filter((text) => text !== null);
    if (cause.length > 0) draft.paragraph(`${name}. ${cause.join('\n')}`, 'body', words.cause);
    else draft.paragraph(common.fill(words.causeToFill(name)), 'gap');
    const obstacle = said('obstacle');
    if (obstacle !== null) draft.paragraph(obstacle, 'body', words.obstacle);
    const followUp = said('followUp');
    if (followUp !== null) draft.paragraph(followUp, 'body', words.followUp);
    if (programmes.length > 0) draft.paragraph([...new Set(programmes)].join('; '), 'body', words.programmes);
    const open = [
      ...(followUp === null ? [words.followUpToFill] : []),
      ...(programmes.length === 0 ? [words.programmesToFill] : []),
    ];
    if (open.length > 0) draft.paragraph(common.fill(open.join('; ')), 'gap');
  }
}
