import { formatNumber, type EarnedScore, type EvidenceCount, type Layer, type SheetScore } from '@takar/core';
import type { EvaluationModel } from '../../data/evaluation-model.js';
import type { Tongue } from '../../locale/tongue.js';
import { WORDS, type EvaluationWords } from './words.js';

/** Where another layer stands, in per cent of the weight. */
export interface OtherLayer {
  readonly layer: Layer;
  readonly percent: number;
  readonly text: string;
}

/** A component or subcomponent as people read it. */
export interface PartView {
  readonly id: string;
  readonly label: string;
  /** Per cent of the weight; null where there is no score. */
  readonly percent: number | null;
  /** Where the bar of what can still be reached ends; null where the score is complete. */
  readonly reachable: number | null;
  /** `64,00%`, or why there is none. */
  readonly figure: string;
  /** `9,60 dari 15`; null where there is no score. */
  readonly points: string | null;
  readonly weakest: boolean;
  readonly others: readonly OtherLayer[];
  /** Pieces of evidence, as `bukti dukung 12 dari 15`; null where nobody says. */
  readonly evidence: string | null;
  /** All of it in words. */
  readonly words: string;
}

/** A component with its subcomponents. */
export interface ComponentView extends PartView {
  readonly parts: readonly PartView[];
}

const DIGITS = 2;

/** Id of a component, or of a subcomponent of it. */
export const partId = (component: number, sub?: number): string =>
  sub === undefined ? `part-${component}` : `part-${component}-${sub}`;

/** The components of a sheet as people read them. */
export function viewComponents(model: EvaluationModel, tongue: Tongue): readonly ComponentView[] {
  const words = WORDS[tongue.core.locale];
  return model.sheet.components.map((component, i) => {
    const named = component.label || component.code;
    const part = (sheet: SheetScore): Scored | undefined => sheet.components[i];
    return {
      ...viewPart(
        model,
        {
          ...{ id: partId(i), label: named, weight: component.weight, of: part },
          evidence: model.evidence?.components[i],
        },
        words,
        tongue,
      ),
      parts: component.subcomponents.map((sub, j) => {
        const of = (sheet: SheetScore): Scored | undefined => sheet.components[i]?.subcomponents[j];
        const label = labelOf(sub.label || sub.code, named);
        const weakest = model.weakest.has(sub.code);
        return viewPart(
          model,
          {
            ...{ id: partId(i, j), label, within: named, weight: sub.weight, of, weakest },
            evidence: model.evidence?.components[i]?.subcomponents[j],
          },
          words,
          tongue,
        );
      }),
    };
  });
}

type Scored = EarnedScore & { readonly percentOfWeight: number | null; readonly weight: number | null };

interface Asked {
  readonly id: string;
  readonly label: string;
  readonly within?: string;
  readonly weight: number | null;
  readonly of: (sheet: SheetScore) => Scored | undefined;
  readonly weakest?: boolean;
  readonly evidence: EvidenceCount | undefined;
}

function viewPart(model: EvaluationModel, asked: Asked, words: EvaluationWords, tongue: Tongue): PartView {
  const { numbers } = tongue.core;
  const { id, label, within, weight, of, weakest = false } = asked;
  const number = (value: number): string => formatNumber(value, numbers, DIGITS);
  const percentText = (value: number): string => tongue.words.percent(number(value));
  const scored = of(model.main);
  const percent = scored?.percentOfWeight ?? null;
  const score = scored?.score ?? null;
  const weightText = weight === null ? '?' : formatNumber(weight, numbers);
  const points = score === null ? null : words.of(number(score), weightText);
  const figure = percent === null ? missingText(scored, words) : percentText(percent);
  const evidence = evidenceText(asked.evidence, tongue);
  const others = model.scores
    .filter(({ layer }) => layer !== model.main.layer)
    .flatMap((sheet): OtherLayer[] => {
      const value = of(sheet)?.percentOfWeight ?? null;
      return value === null
        ? []
        : [{ layer: sheet.layer, percent: value, text: `${words.layers[sheet.layer]}\u00a0${percentText(value)}` }];
    });
  return {
    id,
    label,
    percent,
    reachable: scored?.provisional === true ? placeOf(scored.reachable, weight) : null,
    figure,
    points,
    weakest,
    others,
    evidence,
    words: [
      [...(within === undefined ? [] : [within]), label].join(', '),
      [...(points === null ? [words.weight(weightText)] : [points]), figure, ...(weakest ? [words.weakest] : [])].join(
        ', ',
      ),
      ...(scored?.provisional === true && score !== null ? [words.provisional(scored.answered, scored.due)] : []),
      ...others.map(({ text }) => text),
      ...(evidence === null ? [] : [evidence]),
    ].join('. '),
  };
}

/** Pieces of evidence in words; null where nobody says of any. */
export function evidenceText(count: EvidenceCount | undefined, { core }: Tongue): string | null {
  const text = (value: number | null | undefined): string | null =>
    value === null || value === undefined ? null : formatNumber(value, core.numbers);
  const [given, due] = [text(count?.given), text(count?.due)];
  return given === null && due === null ? null : WORDS[core.locale].evidence(given, due);
}

function missingText(scored: Scored | undefined, words: EvaluationWords): string {
  if (scored === undefined) return words.notScored;
  return scored.reason === 'not_applicable' ? words.notApplicable : words.notAnswered;
}

/** Place of a score on a bar whose end is the weight: geometry, not a figure that is shown. */
function placeOf(score: number | null, weight: number | null): number | null {
  return score === null || weight === null || weight <= 0 ? null : (score / weight) * 100;
}

/** Sheets that repeat the component in the name of each subcomponent say it once. */
function labelOf(label: string, component: string): string {
  return label.startsWith(`${component} `) || label.startsWith(`${component}/`)
    ? label.slice(component.length + 1)
    : label;
}
