import type { ComputedRow, Locale } from '@takar/core';
import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { loadPanel, type PanelPart } from '../parts/load-panel.js';
import type { Panel } from '../parts/panel.js';
import type { Explanation } from '../view/explanation.js';

/** What the explanations of a widget have in common. */
export interface PanelOptions {
  readonly locale: Locale;
  readonly rowHref: string | null;
  /** The explanation could not be loaded. */
  readonly unavailable: () => void;
}

/** Which figure is asked about. */
export interface Question {
  /** Explains it, with what came for explaining. */
  readonly explain: (part: PanelPart) => Explanation | Promise<Explanation>;
  /** Columns of the row, from which its address in the portal is made; null without row. */
  readonly input: ComputedRow['input'] | null;
  /** Input that was asked about, as `target`. */
  readonly focus?: string;
}

/** The explanation above the page; all of it comes with the first question. */
export class PanelController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: () => PanelOptions;
  #panel: Panel | null = null;

  constructor(host: ReactiveElement, options: () => PanelOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#panel?.forget();
  }

  /** Opens the explanation of a figure; `giveBack` puts the focus where it was. */
  async open(question: Question, giveBack: () => void): Promise<void> {
    if (this.#panel === null) {
      const part = await loadPanel(this.#host);
      if (part === null) return this.#options().unavailable();
      this.#panel ??= new part.Panel(this.#host, this.#options, part);
    }
    return this.#panel.open(question, giveBack);
  }
}
