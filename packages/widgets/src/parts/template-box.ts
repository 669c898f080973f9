import { render, type nothing, type TemplateResult } from 'lit/html.js';
import { tag } from './tag.js';

/**
 * A part of a widget that templates draw, in a box that lays nothing out by itself. What stands in it is kept from one drawing
 * to the next: what a reader opened stays open. The frame of widgets does without templates, so that most pages load none.
 */
export class TemplateBox {
  readonly #box = tag('div', { class: 'box' });

  draw(template: TemplateResult | typeof nothing): HTMLElement {
    render(template, this.#box);
    return this.#box;
  }
}
