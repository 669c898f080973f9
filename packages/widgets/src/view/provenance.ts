import { policyBehind, policyOf, type Computation, type Locale } from '@takar/core';
import type { ExplanationMessages } from '../locale/explanation-messages.js';
import type { Tongue } from '../locale/tongue.js';
import type { Basis } from './explanation.js';
import type { Picture } from './picture.js';

/** Where figures come from: what it is called, and what it is. */
export interface Origin {
  readonly label: string;
  readonly text: string;
}

/** What an export has to name: rules with their versions, and the source of the data. */
export function provenanceOf(
  model: object,
  picture: Pick<Picture, 'basis'> | null,
  source: string | null,
  tongue: Tongue,
  words: ExplanationMessages,
): readonly Origin[] {
  const bases = [...(isComputation(model) ? [policyBasis(model, tongue)] : []), ...(picture?.basis ?? [])];
  return [
    ...bases.flatMap(({ kind, id, title, hash, asOf }): Origin[] => [
      { label: words[kind], text: `${title} (${id})` },
      { label: words.hash, text: hash },
      ...(asOf === null ? [] : [{ label: words.asOf, text: asOf }]),
    ]),
    ...(isComputation(model) ? [{ label: words.scale, text: model.scale.title[tongue.core.locale] }] : []),
    ...(source === null ? [] : [{ label: words.source, text: source }]),
  ];
}

/** The policy of a computation as explanations and exports name it. */
export function policyBasis(computation: Computation, { core }: { readonly core: { readonly locale: Locale } }): Basis {
  return { kind: 'policy', ...policyOf(computation), title: policyBehind(computation.basis).title[core.locale] };
}

function isComputation(model: object): model is Computation {
  return 'basis' in model && 'scale' in model && 'policy' in model;
}
