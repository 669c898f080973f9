import { html, nothing, type TemplateResult } from 'lit';
import type { ExplanationMessages } from '../locale/explanation-messages.js';
import type { Explanation } from '../view/explanation.js';
import { stepTemplate } from './trace-list.js';

/** What a reader can do with an explanation. */
export interface ExplanationActions {
  copy(as: 'text' | 'json'): void;
  /** Address of the row in the portal; null when the page names none. */
  readonly href: string | null;
  /** Input that was asked about, shown with a mark. */
  readonly focus: string | null;
  /** What copying came to. */
  readonly said: string;
}

/** The explanation of one figure: result, formula, figures, conditions, inputs, parameters, policy and sources. */
export function explanationTemplate(
  explanation: Explanation,
  words: ExplanationMessages,
  actions: ExplanationActions,
): TemplateResult {
  const { heading, context, figure, statusWord, bandLabel, reason, raw, trace, policy, issues, source } = explanation;
  const under = [statusWord, bandLabel].filter((part) => part !== null).join(' · ');
  return html`<article class="explanation" part="explanation">
    <h3>${heading}</h3>
    ${context === '' ? nothing : html`<p class="context">${context}</p>`}
    <p class="result" part="result">${figure ?? words.noFigure(reason ?? '–')}</p>
    ${under === '' ? nothing : html`<p>${under}</p>`}
    ${raw === null ? nothing : html`<p class="small">${words.raw}: ${raw}</p>`}
    ${stepTemplate(trace, words, actions.focus)}
    <h4>${words.policy}</h4>
    <p>${policy.title} <span class="small">(${policy.id})</span></p>
    <p class="small">
      ${words.hash} <code>${policy.hash}</code>${policy.asOf === null ? nothing : html` · ${words.asOf} ${policy.asOf}`}
    </p>
    ${source === null
      ? nothing
      : html`<h4>${words.source}</h4>
          <p>${source}</p>`}
    ${issues.length === 0
      ? nothing
      : html`<h4>${words.remarks}</h4>
          <ul>
            ${issues.map((issue) => html`<li>${issue.message} ${issue.hint}</li>`)}
          </ul>`}
    <p class="actions" part="actions">
      <button type="button" @click=${() => actions.copy('text')}>${words.copyText}</button>
      <button type="button" @click=${() => actions.copy('json')}>${words.copyJson}</button>
      ${actions.href === null ? nothing : html`<a href=${actions.href}>${words.open}</a>`}
      <span role="status">${actions.said}</span>
    </p>
  </article>`;
}
