import type { Answers, EvaluationSheet, Layer } from '@takar/core';
import { signs, words as text } from '../../model/columns.js';
import type { TableRow } from '../../model/document.js';
import type { Draft } from '../../model/draft.js';
import { NO_FIGURE, type Speech } from '../common/context.js';
import type { EvaluationDocumentWords } from './words.js';

/** What the tables of criteria are written from. */
export interface CriteriaParts {
  readonly draft: Draft;
  readonly words: EvaluationDocumentWords;
  readonly speech: Speech;
  readonly sheet: EvaluationSheet;
  readonly layers: readonly Layer[];
}

/** Each criterion with the answers of all layers, its evidence, and a place for a note. */
export function criteriaTables({ draft, words, sheet, layers }: CriteriaParts): void {
  const answers = (given: Answers): readonly string[] =>
    layers.map((layer) => {
      const answer = given[layer];
      return answer?.key ?? (answer?.value == null ? NO_FIGURE : String(answer.value));
    });
  for (const component of sheet.components) {
    const rows = component.subcomponents.flatMap((sub): TableRow[] => [
      { across: sub.label },
      ...(Object.keys(sub.grades).length === 0
        ? []
        : [{ cells: [sub.code, sub.label, ...answers(sub.grades), '', ''] }]),
      ...sub.criteria.map(({ code, label, answers: given, items, evidence, evidenceDue }) => ({
        cells: [
          code,
          label,
          ...(items.length > 0 && Object.keys(given).length === 0
            ? layers.map((layer) => items.map((item) => item.answers[layer]?.key ?? NO_FIGURE).join(', '))
            : answers(given)),
          evidence === null ? '' : evidenceDue === null ? String(evidence) : `${evidence} / ${evidenceDue}`,
          '',
        ],
      })),
    ]);
    if (rows.every((row) => 'across' in row)) continue;
    draft.table({
      caption: words.criteria(component.label),
      columns: [
        text(words.code, 1),
        text(words.criterion, 5),
        ...layers.map((layer) => signs(words.layers[layer], 1.2)),
        signs(words.evidence, 1),
        text(words.note, 2.4),
      ],
      rows,
    });
  }
}
