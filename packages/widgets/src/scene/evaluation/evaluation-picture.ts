import { formatNumber } from '@takar/core';
import type { EvaluationModel } from '../../data/evaluation-model.js';
import type { Tongue } from '../../locale/tongue.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { Picture } from '../../view/picture.js';
import type { PlainTable } from '../../view/plain-table.js';
import { evaluationScene } from './evaluation-scene.js';
import { evaluationLegend } from './legend.js';
import { viewTotal } from './total-view.js';
import { evidenceText, viewComponents, type ComponentView } from './view.js';
import { WORDS } from './words.js';

/** An evaluation sheet: total with its predicate, components and subcomponents against their weights, layers apart. */
export function evaluationPicture(model: EvaluationModel, context: PictureContext): Picture {
  const { tongue, heading } = context;
  const words = WORDS[tongue.core.locale];
  const { sheet, main } = model;
  const components = viewComponents(model, tongue);
  const total = viewTotal(model, components, tongue);
  const where = [sheet.unit, sheet.year === null ? null : String(sheet.year)].filter((part) => part !== null);
  const about = where.length === 0 ? [] : [`${where.join(', ')}.`];
  const summary =
    context.summary ?? [...about, total.words, ...(total.weakest === null ? [] : [total.weakest])].join(' ');
  const mode = main.mode === null ? null : words.mode[main.mode];
  return {
    summary,
    note: words.scoredBy(sheet.instrument.citation.instrument, mode, words.layers[main.layer]),
    legend: evaluationLegend(model, words),
    basis: [model.basis],
    table: () => tableOf(model, components, total.figure, tongue),
    scene:
      components.length === 0
        ? null
        : (width) => evaluationScene({ model, total, components, title: heading, description: summary, tongue }, width),
  };
}

function tableOf(
  { sheet, main, scores, evidence }: EvaluationModel,
  components: readonly ComponentView[],
  total: string,
  tongue: Tongue,
): PlainTable {
  const { numbers, locale } = tongue.core;
  const words = WORDS[locale];
  const others = scores.map(({ layer }) => layer).filter((layer) => layer !== main.layer);
  const cell = (value: number | null): { text: string; value: number | null } => ({
    text: value === null ? '–' : formatNumber(value, numbers, 2),
    value,
  });
  const proof = evidence === null ? [] : [evidenceText(evidence.total, tongue) ?? ''];
  return {
    columns: [
      words.component,
      words.subcomponent,
      words.columns.weight,
      `${words.columns.score} (${words.layers[main.layer]})`,
      words.columns.percent,
      ...others.map((layer) => `${words.columns.percent} (${words.layers[layer]})`),
      ...(evidence === null ? [] : [words.columns.evidence]),
    ],
    rows: [
      ...components.flatMap((component, i) =>
        [component, ...component.parts].map((part, j) => {
          const source = sheet.components[i];
          const scored = main.components[i];
          const of = j === 0 ? scored : scored?.subcomponents[j - 1];
          const weight = (j === 0 ? source?.weight : source?.subcomponents[j - 1]?.weight) ?? null;
          return [
            component.label,
            j === 0 ? '' : part.label,
            cell(weight),
            cell(of?.score ?? null),
            part.percent === null ? { text: part.figure, value: null } : cell(part.percent),
            ...others.map((layer) => cell(part.others.find((other) => other.layer === layer)?.percent ?? null)),
            ...(evidence === null ? [] : [part.evidence ?? '']),
          ];
        }),
      ),
      [words.score, '', '100', { text: total, value: main.total }, '', ...others.map(() => ''), ...proof],
    ],
  };
}
