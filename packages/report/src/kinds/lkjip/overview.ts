import { policyBehind } from '@takar/core';
import { countRows, viewRow } from '@takar/widgets/pictures.js';
import { figures, signs, words as text } from '../../model/columns.js';
import type { LkjipParts } from './parts.js';

/** What the chapter says first: by which policy, how many targets are met, and the scores of units. */
export function overview({ draft, scope, speech, options, words, common }: LkjipParts): void {
  const { computation, asOf, about } = options;
  const { locale, tongue } = speech;
  draft.paragraph(words.basis(policyBehind(computation.basis).title[locale], computation.scale.title[locale]));
  if (about.summary !== null) draft.paragraph(about.summary);
  const views = scope.rows.map((row) => viewRow(computation, row, { tongue, asOf }));
  draft.paragraph(tongue.words.summary(countRows(views)));
  const scored = scope.units.filter(({ score }) => score !== null);
  if (scored.length === 0) return;
  draft.table({
    caption: words.units,
    columns: [
      signs(common.number),
      text(tongue.words.columns.unit, 5),
      figures(words.score),
      text(tongue.words.columns.band, 3),
      signs(words.coverage, 1.6),
    ],
    rows: scored.map(({ unit, score }, i) => ({
      cells: [
        String(i + 1),
        unit ?? '',
        speech.percent(score?.score ?? null),
        score?.provisional === true ? words.provisional : (score?.bandLabel ?? ''),
        words.ofDue(score?.coverage.reported ?? 0, score?.coverage.due ?? 0),
      ],
    })),
  });
}
