import type { ComputedRow } from '@takar/core';
import type { ReactiveElement } from '@lit/reactive-element';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { PanelOptions, Question } from '../controllers/panel.js';
import { rowHref } from '../data/row-href.js';
import { explanationWords } from '../locale/explanation.js';
import { bringTexts } from '../locale/full.js';
import type { ExplanationMessages } from '../locale/explanation-messages.js';
import type { Explanation } from '../view/explanation.js';
import { copyExplanation } from './copy-explanation.js';
import { TakarExplainEvent } from './explain-event.js';
import { explanationTemplate } from './explanation.js';
import { tag } from './tag.js';
import type { PanelPart } from './load-panel.js';

/** What is open now. */
interface Shown {
  readonly explanation: Explanation;
  readonly input: ComputedRow['input'] | null;
  readonly focus: string | null;
  readonly giveBack: () => void;
  /** What copying came to; said inside the panel, because readers hear nothing of the page under it. */
  said: string;
}

/** The explanation panel: opens on a figure, closes on Escape, and gives the focus back. */
export class Panel {
  readonly #host: ReactiveElement;
  readonly #options: () => PanelOptions;
  readonly #part: PanelPart;
  readonly #dialog = tag('dialog', { class: 'panel', part: 'panel', 'aria-labelledby': 'panel-title' });
  #shown: Shown | null = null;
  #asked: Question | null = null;

  constructor(host: ReactiveElement, options: () => PanelOptions, part: PanelPart) {
    this.#host = host;
    this.#options = options;
    this.#part = part;
    this.#dialog.onclose = () => this.#closed();
    // a pointer on the backdrop is on the dialog itself
    this.#dialog.onpointerdown = (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    };
    host.renderRoot.querySelector('.base')?.append(this.#dialog);
  }

  async open(question: Question, giveBack: () => void): Promise<void> {
    const dialog = this.#dialog;
    if (dialog.open) return;
    this.#asked = question;
    let explanation = await question.explain(this.#part);
    if (await bringTexts(explanation.issues)) explanation = await question.explain(this.#part);
    // who asked again meanwhile wants to know the other thing
    if (this.#asked !== question || dialog.open) return;
    if (!this.#host.dispatchEvent(new TakarExplainEvent(explanation.row, explanation.trace))) return;
    if (!dialog.isConnected) return;
    this.#shown = { explanation, input: question.input, focus: question.focus ?? null, giveBack, said: '' };
    this.#draw();
    dialog.showModal();
    dialog.scrollTop = 0;
    dialog.querySelector<HTMLElement>('.close')?.focus();
  }

  /** Closes it, for a dialog that leaves the page stays open otherwise, and would open no more. */
  forget(): void {
    this.#shown = null;
    this.#dialog.close();
    this.#draw();
  }

  #draw(): void {
    render(this.#content(), this.#dialog);
  }

  #content(): TemplateResult | typeof nothing {
    const shown = this.#shown;
    if (shown === null) return nothing;
    const { explanation, input, focus, said } = shown;
    const words = this.#words;
    return html`<div class="panel-head">
        <h2 id="panel-title">${words.title}</h2>
        <button type="button" class="close" @click=${() => this.#dialog.close()}>${words.close}</button>
      </div>
      ${explanationTemplate(explanation, words, {
        copy: (as) => void this.#copy(shown, as),
        href: input === null ? null : rowHref(this.#options().rowHref, input),
        focus,
        said,
      })}`;
  }

  #closed(): void {
    // told of late, when the next explanation is there already
    if (this.#dialog.open) return;
    const shown = this.#shown;
    this.forget();
    shown?.giveBack();
  }

  async #copy(shown: Shown, as: 'text' | 'json'): Promise<void> {
    shown.said = await copyExplanation(shown.explanation, as, this.#words, this.#dialog);
    this.#draw();
  }

  get #words(): ExplanationMessages {
    return explanationWords(this.#options().locale);
  }
}
