import type { Citation, Confidence } from '@takar/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ExplanationMessages } from '../locale/explanation-messages.js';

/** Something that has a source and says how good that is. */
export interface Cited {
  readonly citation: Citation;
  readonly confidence: Confidence;
}

/** Instrument, article and address of a source, and how sure it is, in words. */
export function citationTemplate({ citation, confidence }: Cited, words: ExplanationMessages): TemplateResult {
  const { instrument, article, url } = citation;
  const where = article === undefined ? instrument : `${instrument}, ${article}`;
  // Some addresses carry a commit in brackets; only the address itself is a link.
  const address = url === undefined ? null : (/^https?:\/\/\S+/.exec(url)?.[0] ?? null);
  return html`${words.source}: ${address === null ? where : html`<a href=${address} rel="noreferrer">${where}</a>`}
  (${words.confidence[confidence]}).`;
}

/** A warning for sources that are not good ones; nothing for the others. */
export function weaknessTemplate(confidence: Confidence, words: ExplanationMessages): TemplateResult | typeof nothing {
  if (confidence !== 'low' && confidence !== 'default') return nothing;
  return html`<p class="alarm" part="weakness">${words.weak[confidence]}</p>`;
}
