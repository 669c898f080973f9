import type { Computation } from '@takar/core';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { TakarExplainEvent } from '../events.js';
import { loadPanel, type PanelPart } from '../parts/load-panel.js';
import type { Explanation, ScoreQuestion } from '../view/explanation.js';
import type { ViewOptions } from '../view/view-row.js';

/** What explanations are made from. */
export interface PanelOptions {
  readonly computation: Computation | null;
  readonly view: ViewOptions;
  readonly rowHref: string | null;
  /** The explanation could not be loaded. */
  readonly unavailable: () => void;
}

/** Which figure is asked about. */
export interface Question {
  readonly row?: number;
  readonly score?: ScoreQuestion;
  /** Input that was asked about, as `target`. */
  readonly focus?: string;
}

/** What is open now. */
interface Shown {
  readonly explanation: Explanation;
  readonly computation: Computation;
  readonly focus: string | null;
  readonly giveBack: () => void;
  /** What copying came to; said inside the panel, because readers hear nothing of the page under it. */
  said: string;
}

/** The explanation above the page: opens on a figure, closes on Escape, and gives the focus back. */
export class PanelController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: () => PanelOptions;
  #part: PanelPart | null = null;
  #shown: Shown | null = null;

  constructor(host: LitElement, options: () => PanelOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#shown = null;
  }

  /** Opens the explanation of a figure; `giveBack` puts the focus where it was. */
  async open(question: Question, giveBack: () => void): Promise<void> {
    const { computation, view, unavailable } = this.#options();
    if (computation === null || this.#dialog?.open) return;
    const part = (this.#part ??= await loadPanel(this.#host));
    if (part === null) return unavailable();
    const explanation =
      question.score === undefined
        ? part.explainRow(computation, question.row ?? 0, view)
        : part.explainGroup(computation, question.score, view);
    if (!this.#host.dispatchEvent(new TakarExplainEvent(explanation.row, explanation.trace))) return;
    this.#shown = { explanation, computation, focus: question.focus ?? null, giveBack, said: '' };
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#dialog;
    if (dialog === null || dialog.open || !dialog.isConnected) return;
    dialog.showModal();
    dialog.scrollTop = 0;
    dialog.querySelector<HTMLElement>('.close')?.focus();
  }

  render(): TemplateResult {
    return html`<dialog
      class="panel"
      part="panel"
      aria-labelledby="panel-title"
      @close=${this.#closed}
      @pointerdown=${this.#outside}
    >
      ${this.#content()}
    </dialog>`;
  }

  #content(): TemplateResult | typeof nothing {
    const shown = this.#shown;
    const part = this.#part;
    if (shown === null || part === null) return nothing;
    const { rowHref, view } = this.#options();
    const words = part.explanationWords(view.tongue.core.locale);
    return part.panelTemplate({
      ...shown,
      words,
      rowHref,
      close: this.#close,
      copy: (as) => void this.#copy(part, shown, as),
    });
  }

  async #copy(part: PanelPart, shown: Shown, as: 'text' | 'json'): Promise<void> {
    const words = part.explanationWords(this.#options().view.tongue.core.locale);
    shown.said = await part.copyExplanation(shown.explanation, as, words, this.#dialog ?? this.#host);
    this.#host.requestUpdate();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  readonly #close = (): void => this.#dialog?.close();

  /** A pointer on the backdrop is on the dialog itself. */
  readonly #outside = (event: PointerEvent): void => {
    if (event.target === this.#dialog) this.#close();
  };

  readonly #closed = (): void => {
    const shown = this.#shown;
    this.#shown = null;
    this.#host.requestUpdate();
    shown?.giveBack();
  };
}
