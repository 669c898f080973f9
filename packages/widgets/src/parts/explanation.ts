import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ExplanationMessages } from '../locale/explanation-messages.js';
import type { Explanation } from '../view/explanation.js';
import { stepsOf } from '../view/steps.js';
import { citationTemplate, weaknessTemplate } from './citation.js';
import { stepsTemplate } from './steps.js';

/** What a reader can do with an explanation. */
export interface ExplanationActions {
  readonly copy: (as: 'text' | 'json') => void;
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
  const { heading, context, figure, statusWord, bandLabel, reason, raw, published, trace, basis, issues, source } =
    explanation;
  const under = [statusWord, bandLabel].filter((part) => part !== null).join(' · ');
  const steps = stepsOf(trace);
  // The rule of the whole is the policy, which has a place of its own below.
  const shown = steps.map((step, i) => (i === steps.length - 1 ? { ...step, rule: null } : step));
  return html`<article class="explanation" part="explanation">
    <h3>${heading}</h3>
    ${context === '' ? nothing : html`<p class="context">${context}</p>`}
    ${
      figure === null
        ? html`<p class="reason" part="result">${reason}</p>`
        : html`<p class="result" part="result">${figure}</p>`
    }
    ${under === '' ? nothing : html`<p>${under}</p>`}
    ${raw === null ? nothing : html`<p class="small">${words.raw}: ${raw}</p>`}
    ${published === null ? nothing : html`<p class="small">${words.published}: ${published}</p>`}
    ${stepsTemplate(shown, words, actions.focus)}
    ${
      basis === null
        ? nothing
        : html`<h4>${words[basis.kind]}</h4>
            <p>${basis.title} <span class="small">(${basis.id})</span></p>`
    }
    ${
      trace.rule === undefined
        ? nothing
        : html`<p class="small">${citationTemplate(trace.rule, words)}</p>
            ${weaknessTemplate(trace.rule.confidence, words)}`
    }
    ${
      basis === null
        ? nothing
        : html`<p class="small">
            ${words.hash}
            <code>${basis.hash}</code>${basis.asOf === null ? nothing : html` · ${words.asOf} ${basis.asOf}`}
          </p>`
    }
    ${
      source === null
        ? nothing
        : html`<h4>${words.source}</h4>
            <p>${source}</p>`
    }
    ${
      issues.length === 0
        ? nothing
        : html`<h4>${words.remarks}</h4>
            <ul>
              ${issues.map((issue) => html`<li>${issue.message} ${issue.hint}</li>`)}
            </ul>`
    }
    <p class="actions" part="actions">
      <button type="button" @click=${() => actions.copy('text')}>${words.copyText}</button>
      <button type="button" @click=${() => actions.copy('json')}>${words.copyJson}</button>
      ${actions.href === null ? nothing : html`<a href=${actions.href}>${words.open}</a>`}
      <span role="status">${actions.said}</span>
    </p>
  </article>`;
}
