import type { Computation } from '@takar/core';
import { html, type TemplateResult } from 'lit';
import { rowHref } from '../data/row-href.js';
import { explanationWords } from '../locale/explanation.js';
import type { ExplanationMessages } from '../locale/explanation-messages.js';
import type { Explanation } from '../view/explanation.js';
import { explanationTemplate } from './explanation.js';

// Everything that only an open explanation needs: a chunk of its own, loaded when the first one is asked for.
export { panelStyles } from '../styles/panel.js';
export { explainGroup, explainRow } from '../view/explanation.js';
export { copyExplanation } from './copy-explanation.js';
export { setStop, walkControls } from './walk-controls.js';
export { explanationTemplate, explanationWords, rowHref };

/** What an open panel shows and does. */
export interface PanelContent {
  readonly explanation: Explanation;
  readonly computation: Computation;
  readonly words: ExplanationMessages;
  /** Pattern of the row's address in the portal. */
  readonly rowHref: string | null;
  readonly focus: string | null;
  readonly said: string;
  readonly close: () => void;
  readonly copy: (as: 'text' | 'json') => void;
}

/** The inside of the explanation panel. */
export function panelTemplate(content: PanelContent): TemplateResult {
  const { explanation, computation, words } = content;
  const { row } = explanation;
  return html`<div class="panel-head">
      <h2 id="panel-title">${words.title}</h2>
      <button type="button" class="close" @click=${content.close}>${words.close}</button>
    </div>
    ${explanationTemplate(explanation, words, {
      copy: content.copy,
      href: row === null ? null : rowHref(content.rowHref, computation.row(row).input),
      focus: content.focus,
      said: content.said,
    })}`;
}
