import type { EarnedScore, ScoredComponent, SheetScore } from '@takar/core';
import { figures, words as text } from '../../model/columns.js';
import type { TableColumn, TableRow } from '../../model/document.js';
import type { Draft } from '../../model/draft.js';
import type { Speech } from '../common/context.js';
import type { EvaluationDocumentWords } from './words.js';

/** What the table of scores is written from. */
export interface Recapitulation {
  readonly draft: Draft;
  readonly words: EvaluationDocumentWords;
  readonly speech: Speech;
  readonly main: SheetScore;
  /** Layers that answered, apart. */
  readonly scores: readonly SheetScore[];
}

/** Components and subcomponents with weight, score and per cent of the weight, for each layer that answered. */
export function recapitulation({ draft, words, speech, main, scores }: Recapitulation): void {
  const shown = scores.length === 0 ? [main] : scores;
  type Part = EarnedScore & { readonly percentOfWeight: number | null };
  const cells = (label: string, weight: number | null, parts: readonly (Part | undefined)[]): readonly string[] => [
    label,
    speech.figure(weight),
    ...parts.flatMap((part) => [speech.figure(part?.score ?? null, 2), speech.percent(part?.percentOfWeight ?? null)]),
  ];
  const rows = main.components.flatMap((component, i): TableRow[] => {
    const of = (score: SheetScore): ScoredComponent | undefined => score.components[i];
    return [
      { cells: cells(component.label, component.weight, shown.map(of)), strong: true },
      ...component.subcomponents.map((sub, j) => ({
        cells: cells(
          `  ${sub.label}`,
          sub.weight,
          shown.map((score) => of(score)?.subcomponents[j]),
        ),
      })),
    ];
  });
  const total: TableRow = {
    cells: [words.total, '', ...shown.flatMap((score) => [speech.figure(score.total, 2), score.predicate?.key ?? ''])],
    strong: true,
  };
  draft.table({
    caption: words.recapitulation,
    columns: [
      text(words.component, 4),
      figures(words.weight, 1),
      ...shown.flatMap(({ layer }): TableColumn[] => [
        figures(words.score, 1.2, words.layers[layer]),
        figures(words.ofWeight, 1.2, words.layers[layer]),
      ]),
    ],
    rows: [...rows, total],
  });
}
