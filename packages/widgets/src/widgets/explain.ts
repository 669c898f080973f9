import type { Computation } from '@takar/core';
import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { INDICATORS } from '../data/indicators.js';
import { define } from '../define.js';
import { TakarElement } from '../element.js';
import { loadPanel, type PanelPart } from '../parts/load-panel.js';
import { message } from '../parts/tag.js';
import type { TemplateBox } from '../parts/template-box.js';
import type { Explanation } from '../view/explanation.js';
import type { PlainTable, TablePart } from '../view/plain-table.js';
import { rowsShown } from '../view/rows-shown.js';

/**
 * How one figure was computed: formula in words and with figures, conditions, inputs with what stood in the source,
 * parameters with date and article, policy, rule and how sure its source is. Bullet and table open the same
 * explanation as a panel; alone it stands in the page.
 *
 * @summary The explanation of one figure.
 * @tagname takar-explain
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarExportEvent} takar-export - Something is about to be downloaded or copied; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart menu - The button of the menu; `menu-list` is the open menu.
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
export class TakarExplain extends TakarElement<Computation> {
  static override properties: PropertyDeclarations = { row: { type: Number } };

  /** Row to explain among those that `period` and `unit` let through, from 1. */
  declare row: number | null;

  /** @internal */
  readonly reader = INDICATORS;
  #part: PanelPart | null = null;
  #box: TemplateBox | null = null;
  #said = '';

  /** What is shown; null while there is nothing to show. */
  get computation(): Computation | null {
    return this.model;
  }

  /** @internal */
  override async ready(): Promise<void> {
    await super.ready();
    this.#part ??= await loadPanel(this);
  }

  /** @internal */
  override drawAt(): void {
    const shown = this.renderRoot.querySelector('.explanation');
    if (shown !== null) this.#part?.setStop(shown, null);
  }

  protected override get defaultHeading(): string {
    return this.#part?.explanationWords(this.tongue.core.locale).title ?? super.defaultHeading;
  }

  protected override contentOf(computation: Computation): readonly HTMLElement[] {
    const row = rowsShown(computation, this.period || null, this.unit || null)[(this.row ?? 1) - 1];
    const part = this.#part;
    if (part === null) return [message(this.messages.noExplanation)];
    if (row === undefined) return [message(this.messages.states.empty)];
    const explanation = part.explainRow(computation, row, this.viewOptions());
    void part.bringTexts(explanation.issues).then((brought) => brought && this.requestUpdate());
    const template = part.explanationTemplate(explanation, part.explanationWords(this.tongue.core.locale), {
      copy: (as) => void this.#copy(part, explanation, as),
      href: part.rowHref(this.rowHref ?? null, computation.row(row).input),
      focus: null,
      said: this.#said,
    });
    this.#box ??= new part.TemplateBox();
    const shown = this.#box.draw(template);
    shown.onkeydown = (event) => part.walkControls(event, shown);
    return [shown];
  }

  protected override tableOf(computation: Computation, part: TablePart): PlainTable {
    return part.computationTable(computation, this.pictureContext());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('row')) this.#said = '';
  }

  async #copy(part: PanelPart, explanation: Explanation, as: 'text' | 'json'): Promise<void> {
    const near = this.renderRoot.querySelector<HTMLElement>('.explanation') ?? this;
    this.#said = await part.copyExplanation(explanation, as, part.explanationWords(this.tongue.core.locale), near);
    this.requestUpdate();
  }
}

define('takar-explain', TakarExplain);

declare global {
  interface HTMLElementTagNameMap {
    'takar-explain': TakarExplain;
  }
}
