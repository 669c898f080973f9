import { formatNumber, type Predicate } from '@takar/core';
import type { EvaluationModel } from '../../data/evaluation-model.js';
import type { Tongue } from '../../locale/tongue.js';
import { evidenceText, type ComponentView } from './view.js';
import { WORDS } from './words.js';

/** The total of a sheet as people read it. */
export interface TotalView {
  /** `72,45 dari 100`, or why there is none. */
  readonly figure: string;
  /** The predicate with its scale; null while it is not settled. */
  readonly predicate: string | null;
  /** Predicate, what the next one takes, other layers; a sentence each. */
  readonly sentences: readonly string[];
  /** All of it in words. */
  readonly words: string;
  /** The weakest subcomponents, named with their components; null where none is. */
  readonly weakest: string | null;
}

const DIGITS = 2;

/** What the layer that counts comes to, and what the others do. */
export function viewTotal(model: EvaluationModel, components: readonly ComponentView[], tongue: Tongue): TotalView {
  const words = WORDS[tongue.core.locale];
  const { main, gap, scores } = model;
  const number = (value: number): string => formatNumber(value, tongue.core.numbers, DIGITS);
  const name = ({ key, name: own }: Predicate): string => `${key} (${own[tongue.core.locale]})`;
  const { total, predicate, predicateRange, provisional } = main;
  const range = (lowest: Predicate, highest: Predicate): string =>
    lowest.key === highest.key ? words.certain(name(lowest)) : words.between(name(lowest), name(highest));
  const missing = main.mode === null ? words.notScored : words.notAnswered;
  const figure = total === null ? missing : words.of(number(total), '100');
  const label = predicate === null ? null : words.predicate(predicate.key, predicate.name[tongue.core.locale]);
  const evidence = evidenceText(model.evidence?.total, tongue);
  const sentences = [
    ...(label === null ? [] : [`${label}.`]),
    ...(gap === null
      ? []
      : [words.gap(number(gap.points), name(gap.next), formatNumber(gap.above, tongue.core.numbers))]),
    ...(provisional && total !== null ? [words.provisional(main.answered, main.due)] : []),
    ...(provisional && total !== null && predicateRange !== null ? [range(...predicateRange)] : []),
    ...scores
      .filter(({ layer, total: other }) => layer !== main.layer && other !== null)
      .map(({ layer, total: other }) => `${capital(words.layers[layer])}: ${number(other ?? 0)}.`),
    ...(evidence === null ? [] : [`${capital(evidence)}.`]),
  ];
  const weak = components.flatMap(({ label, parts }) =>
    parts.filter((part) => part.weakest).map((part) => `${label} – ${part.label} (${part.figure})`),
  );
  return {
    figure,
    predicate: label,
    sentences,
    words: [`${words.score}: ${figure}.`, ...sentences].join(' '),
    weakest: weak.length === 0 ? null : words.weakestAre(weak.join('; ')),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
