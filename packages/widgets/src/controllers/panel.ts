import type { Computation } from '@takar/core';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { loadPanel } from '../parts/load-panel.js';
import type { Panel } from '../parts/panel.js';
import type { ScoreQuestion } from '../view/explanation.js';
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

/** The explanation above the page; all but its empty frame comes with the first question. */
export class PanelController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: () => PanelOptions;
  #panel: Panel | null = null;

  constructor(host: LitElement, options: () => PanelOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#panel?.forget();
  }

  /** Opens the explanation of a figure; `giveBack` puts the focus where it was. */
  async open(question: Question, giveBack: () => void): Promise<void> {
    const { computation, unavailable } = this.#options();
    if (computation === null) return;
    if (this.#panel === null) {
      const part = await loadPanel(this.#host);
      if (part === null) return unavailable();
      this.#panel ??= new part.Panel(this.#host, this.#options);
    }
    return this.#panel.open(computation, question, giveBack);
  }

  render(): TemplateResult {
    return html`<dialog
      class="panel"
      part="panel"
      aria-labelledby="panel-title"
      @close=${() => this.#panel?.closed()}
      @pointerdown=${(event: PointerEvent) => this.#panel?.pointed(event)}
    >
      ${this.#panel?.content() ?? nothing}
    </dialog>`;
  }
}
