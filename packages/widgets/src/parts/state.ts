import { html, nothing, type TemplateResult } from 'lit';
import type { DataState } from '../controllers/data.js';
import type { WidgetMessages } from '../locale/messages.js';

/** Problems that may be over when a reader tries again: network, server, session, part, cut, slow. */
const RETRIED = /ne|se|cut|slow|part$/;

/** Loading, empty, error and stale in words; nothing when all is well, beside what the table as a whole lacks. */
export function stateTemplate(
  rows: DataState,
  messages: WidgetMessages,
  retry: () => void,
): TemplateResult | typeof nothing {
  const { states } = messages;
  switch (rows.state) {
    case 'loading':
      return rows.model === null
        ? html`<p class="message" part="message" role="status">${states.loading}</p>`
        : nothing;
    case 'empty':
      return html`<p class="message" part="message">${states.empty}</p>`;
    case 'error':
    case 'stale': {
      const { problem, issues } = rows;
      return html`<div class="alarm" part="message" role="alert">
        <p>
          <strong>${rows.state === 'stale' ? states.stale : states.error}</strong>
          ${issues.length > 0 ? nothing : problem?.words(messages)}
        </p>
        ${issues.map((issue) => html`<p>${issue.message} ${issue.hint}</p>`)}
        ${problem?.problem.match(RETRIED) ? html`<button type="button" @click=${retry}>${states.retry}</button>` : nothing}
      </div>`;
    }
    case 'ready':
      return tableIssues(rows);
  }
}

/** What is wrong with the table as a whole, as a missing column: it concerns every row. */
function tableIssues({ issues }: DataState): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  return html`<div class="alarm" part="message">
    ${issues.map((issue) => html`<p>${issue.message} ${issue.hint}</p>`)}
  </div>`;
}
