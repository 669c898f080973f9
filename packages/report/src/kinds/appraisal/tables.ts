import { signs, words as text } from '../../model/columns.js';
import type { TableRow } from '../../model/document.js';
import type { Draft } from '../../model/draft.js';
import type { CommonWords } from '../common/words.js';
import type { BehaviourNote, WorkResult } from './given.js';
import type { AppraisalWords } from './words.js';

/** Work results: the form of heads (with perspectives) or of staff (with the superior's plan and aspects). */
export function resultTable(
  draft: Draft,
  results: readonly WorkResult[],
  words: AppraisalWords,
  { number }: CommonWords,
): void {
  const heads = results.some(({ perspective }) => perspective !== null);
  const rowsOf = (additional: boolean): readonly TableRow[] =>
    results
      .filter((each) => each.additional === additional)
      .map(({ superior, plan, aspect, indicator, target, perspective, realisation, feedback }, i) => ({
        cells: [
          String(i + 1),
          ...(heads ? [] : [superior ?? '']),
          plan,
          ...(heads ? [] : [aspect ?? '']),
          indicator,
          target,
          ...(heads ? [perspective ?? ''] : []),
          realisation,
          feedback,
        ],
      }));
  const additional = rowsOf(true);
  draft.table({
    caption: null,
    numbered: true,
    columns: [
      signs(number),
      ...(heads ? [] : [text(words.superior, 2.4)]),
      text(words.plan, 2.8),
      ...(heads ? [] : [text(words.aspect, 1.2)]),
      text(words.indicator, 2.4),
      text(words.target, 1.4),
      ...(heads ? [text(words.perspective, 1.6)] : []),
      text(words.realisation, 2),
      text(words.feedback, 2.6),
    ],
    rows: [
      { across: words.main },
      ...rowsOf(false),
      ...(additional.length === 0 ? [] : [{ across: words.additional }, ...additional]),
    ],
  });
}

/** The seven core values with what is expected and said of each; a value that is not said of stands empty. */
export function behaviourTable(
  draft: Draft,
  notes: readonly BehaviourNote[],
  values: readonly string[],
  words: AppraisalWords,
  { number }: CommonWords,
): void {
  const names = [...values, ...notes.map(({ value }) => value).filter((value) => !values.includes(value))];
  draft.table({
    caption: null,
    columns: [signs(number), text(words.value, 2), text(words.expectation, 4), text(words.feedback, 4)],
    rows: names.map((name, i) => {
      const note = notes.find(({ value }) => value === name);
      return { cells: [String(i + 1), name, note?.expectation ?? '', note?.feedback ?? ''] };
    }),
  });
}
