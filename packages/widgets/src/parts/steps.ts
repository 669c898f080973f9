import type { Trace } from '@takar/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ExplanationMessages } from '../locale/explanation-messages.js';
import type { Step } from '../view/steps.js';
import { citationTemplate, weaknessTemplate } from './citation.js';

/** The steps of a calculation, numbered, each with formula, figures, inputs and source. */
export function stepsTemplate(
  steps: readonly Step[],
  words: ExplanationMessages,
  focus: string | null,
): TemplateResult {
  return html`<ol class="steps">
    ${steps.map((step) => html`<li>${stepTemplate(step, words, focus)}</li>`)}
  </ol>`;
}

function stepTemplate(step: Step, words: ExplanationMessages, focus: string | null): TemplateResult {
  const { rule } = step;
  return html`<h4>${step.label}</h4>
    ${step.formula === null ? nothing : html`<p class="formula" part="formula">${step.formula}</p>`}
    ${
      step.figures === null
        ? nothing
        : html`<p class="formula" part="figures">
            <span class="spoken">${words.withFigures}: </span>${step.figures} = <strong>${step.text}</strong>
          </p>`
    }
    ${
      step.inputs.length + step.parameters.length === 0
        ? nothing
        : html`<dl>
            ${step.inputs.map((input) => inputTemplate(input, words, focus))}
            ${step.parameters.map((parameter) => parameterTemplate(parameter, words))}
          </dl>`
    }
    ${step.rows.map((rows) => rowsTemplate(rows, words))}
    ${
      step.conditions.length === 0
        ? nothing
        : html`<p class="small">${words.why}</p>
            <ul class="small">
              ${step.conditions.map((condition) => html`<li>${condition}</li>`)}
            </ul>`
    }
    ${
      rule === null
        ? nothing
        : html`<p class="small">${words.rule} ${rule.id}. ${citationTemplate(rule, words)}</p>
            ${weaknessTemplate(rule.confidence, words)}`
    }`;
}

function inputTemplate(input: Trace, words: ExplanationMessages, focus: string | null): TemplateResult {
  const { raw, line } = input.source ?? {};
  const text = raw === undefined || raw === null ? '' : String(raw).trim();
  const written = text === '' || text === input.text ? null : words.written(text);
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
      ${
        version === undefined
          ? nothing
          : html`<span class="small"
                >${words.inForce(version.from, version.until)}. ${citationTemplate(version, words)}</span
              >
              ${weaknessTemplate(version.confidence, words)}`
      }
    </dd>`;
}

/** The rows behind an aggregate: name, figure, and what each brought with it. */
function rowsTemplate(rows: Trace, words: ExplanationMessages): TemplateResult {
  return html`<p class="small">${words.over(rows.label, rows.text)}</p>
    <dl>
      ${rows.inputs.map(
        (row) =>
          html`<dt>${row.label}</dt>
            <dd>
              <span class="value">${row.text}</span>
              <span class="small">${row.inputs.map(({ label, text }) => `${label} ${text}`).join('; ')}</span>
            </dd>`,
      )}
    </dl>`;
}
