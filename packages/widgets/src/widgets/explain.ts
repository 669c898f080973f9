import type { Computation } from '@takar/core';
import { html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { rowHref } from '../data/row-href.js';
import { define } from '../define.js';
import { TakarElement } from '../element.js';
import { copyExplanation } from '../parts/copy-explanation.js';
import { explanationWords } from '../locale/explanation.js';
import { explanationTemplate } from '../parts/explanation.js';
import { setStop, walkControls } from '../parts/walk-controls.js';
import { panelStyles } from '../styles/panel.js';
import { explainRow, type Explanation } from '../view/explanation.js';

/**
 * How one figure was computed: formula in words and with figures, conditions, inputs with what stood in the source,
 * parameters with date and article, policy, rule and how sure its source is. Bullet and table open the same
 * explanation as a panel; alone it stands in the page.
 *
 * @summary The explanation of one figure.
 * @tagname takar-explain
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart explanation - The explanation.
 * @csspart result - The figure.
 * @csspart formula - A formula in words.
 * @csspart figures - The formula with figures put in.
 * @csspart weakness - The warning that a source is weak.
 * @csspart actions - Buttons to copy.
 * @csspart message - What is missing or wrong.
 * @cssproperty --takar-font-formula - Font of formulas.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarExplain extends TakarElement {
  static override properties: PropertyDeclarations = { row: { type: Number } };

  static override styles: CSSResultGroup = [TakarElement.styles, panelStyles];

  /** Row to explain among those that `period` and `unit` let through, from 1. */
  declare row: number | null;

  #said = '';

  override drawAt(): void {
    const part = this.renderRoot.querySelector('.explanation');
    if (part !== null) setStop(part, null);
  }

  protected override get defaultHeading(): string {
    return explanationWords(this.tongue.core.locale).title;
  }

  protected override renderRows(computation: Computation): TemplateResult {
    const row = this.shownRows()[(this.row ?? 1) - 1];
    if (row === undefined) return html`<p class="message" part="message">${this.messages.states.empty}</p>`;
    const explanation = explainRow(computation, row, this.viewOptions());
    return html`<div @keydown=${this.#key}>
      ${explanationTemplate(explanation, explanationWords(this.tongue.core.locale), {
        copy: (as) => void this.#copy(explanation, as),
        href: rowHref(this.rowHref ?? null, computation.row(row).input),
        focus: null,
        said: this.#said,
      })}
    </div>`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('row')) this.#said = '';
  }

  readonly #key = (event: KeyboardEvent): void => walkControls(event, event.currentTarget as HTMLElement);

  async #copy(explanation: Explanation, as: 'text' | 'json'): Promise<void> {
    const near = this.renderRoot.querySelector<HTMLElement>('.explanation') ?? this;
    this.#said = await copyExplanation(explanation, as, explanationWords(this.tongue.core.locale), near);
    this.requestUpdate();
  }
}

define('takar-explain', TakarExplain);

declare global {
  interface HTMLElementTagNameMap {
    'takar-explain': TakarExplain;
  }
}
