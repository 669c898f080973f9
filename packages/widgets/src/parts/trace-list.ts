import type { Trace } from '@takar/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExplanationMessages } from '../locale/explanation-messages.js';
import { citationTemplate, weaknessTemplate } from './citation.js';

/** One step of a trace: its formula, the formula with figures, why it was taken, and what went into it. */
export function stepTemplate(trace: Trace, words: ExplanationMessages, focus: string | null): TemplateResult {
  const inputs = trace.inputs.filter(({ kind }) => kind === 'field' || kind === 'category');
  const parameters = trace.inputs.filter(({ kind }) => kind === 'parameter');
  const steps = trace.inputs.filter(({ kind }) => kind === 'step' || kind === 'rows');
  return html`
    ${trace.formula === undefined
      ? nothing
      : html`<h4>${words.formula}</h4>
          <p class="formula" part="formula">${trace.formula}</p>`}
    ${trace.substituted === undefined
      ? nothing
      : html`<p class="formula" part="figures" aria-label=${`${words.withFigures}: ${trace.substituted} = ${trace.text}`}>
          ${trace.substituted} = <strong>${trace.text}</strong>
        </p>`}
    ${trace.conditions === undefined || trace.conditions.length === 0
      ? nothing
      : html`<h4>${words.why}</h4>
          <ul>
            ${trace.conditions.map((condition) => html`<li>${condition}</li>`)}
          </ul>`}
    ${trace.rule === undefined
      ? nothing
      : html`<p class="small">
            ${words.rule} ${trace.rule.id}: ${trace.rule.title}. ${citationTemplate(trace.rule, words)}
          </p>
          ${weaknessTemplate(trace.rule.confidence, words)}`}
    ${inputs.length === 0
      ? nothing
      : html`<h4>${words.inputs}</h4>
          <dl>
            ${inputs.map((input) => inputTemplate(input, words, focus))}
          </dl>`}
    ${parameters.length === 0
      ? nothing
      : html`<h4>${words.parameters}</h4>
          <dl>
            ${parameters.map((parameter) => parameterTemplate(parameter, words))}
          </dl>`}
    ${steps.map((step) => nestedTemplate(step, words, focus))}
  `;
}

function nestedTemplate(step: Trace, words: ExplanationMessages, focus: string | null): TemplateResult {
  return html`<section class="step">
    <p><span>${step.label}</span>: <span class="value">${step.text}</span></p>
    ${stepTemplate(step, words, focus)}
  </section>`;
}

function inputTemplate(input: Trace, words: ExplanationMessages, focus: string | null): TemplateResult {
  const { raw, line } = input.source ?? {};
  const written = raw === undefined || raw === null || String(raw) === input.text ? null : words.written(String(raw));
  const place = [written, line === undefined ? null : words.line(line)].filter((part) => part !== null).join(', ');
  return html`<dt>${input.label}</dt>
    <dd class=${input.name === focus ? 'here' : ''}>
      <span class="value">${input.text}</span>${place === '' ? nothing : html` <span class="small">(${place})</span>`}
    </dd>`;
}

function parameterTemplate(parameter: Trace, words: ExplanationMessages): TemplateResult {
  const { version } = parameter;
  return html`<dt>${parameter.label}</dt>
    <dd>
      <span class="value">${parameter.text}</span>
      ${version === undefined
        ? nothing
        : html`<span class="small">
              ${words.inForce(version.from, version.until)}. ${citationTemplate(version, words)}
            </span>
            ${weaknessTemplate(version.confidence, words)}`}
    </dd>`;
}
