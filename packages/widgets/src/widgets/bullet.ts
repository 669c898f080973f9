import type { Computation } from '@takar/core';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { Walk, type WalkHost } from '../controllers/walk.js';
import { define } from '../define.js';
import { TakarElement } from '../element.js';
import { TakarSelectEvent } from '../events.js';
import { legendTemplate } from '../parts/legend.js';
import { MOST } from '../scene/bullet/axis.js';
import { bulletScene } from '../scene/bullet/bullet-scene.js';
import type { Scene } from '../scene/scene.js';
import { createPicture, draw, sliced } from '../scene/svg.js';
import { pictureStyles } from '../styles/picture.js';
import { bulletOptions } from '../view/bullet-options.js';
import { countRows } from '../view/counts.js';
import type { RowView } from '../view/row-view.js';
import { viewRow } from '../view/view-row.js';

/** A picture of more rows than this helps nobody; the table shows them all. */
const LIMIT = 500;

/**
 * Realisation against target, one bar a row, over the bands of the performance scale. Figure and status stand beside
 * each bar in words; each row opens its explanation.
 *
 * @summary Achievement of indicators as bars against their targets.
 * @tagname takar-bullet
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarSelectEvent} takar-select - A reader has moved to a row.
 * @event {TakarExplainEvent} takar-explain - A row is about to be explained; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart summary - All rows in words.
 * @csspart picture - The drawing.
 * @csspart legend - The key to it.
 * @csspart message - What is missing or wrong.
 * @csspart data - The rows as a table, with `with-table`.
 * @csspart panel - The explanation.
 * @cssproperty --takar-met - Bar of a target that is met.
 * @cssproperty --takar-unmet - Bar of a target that is not met.
 * @cssproperty --takar-target - Mark of the target.
 * @cssproperty --takar-band-1 - Lowest band; `--takar-band-5` is the highest.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 * @cssproperty --takar-font-size - Size of text outside the picture.
 */
export class TakarBullet extends TakarElement implements WalkHost {
  /** Style sheets of the shadow root. */
  static override styles: CSSResultGroup = [TakarElement.styles, pictureStyles];

  /** @internal */
  readonly picture: SVGSVGElement = createPicture();
  readonly #stage = document.createElement('div');
  readonly #paper = document.createElement('div');
  readonly #walk = new Walk(this);
  #views: readonly RowView[] = [];
  #of: Computation | null = null;
  #scene: Scene | null = null;

  constructor() {
    super();
    const { picture } = this;
    picture.setAttribute('role', 'listbox');
    picture.setAttribute('aria-labelledby', 'title');
    picture.setAttribute('aria-describedby', 'summary keys');
    this.#stage.append(picture);
    this.#paper.className = 'slices';
    this.#walk.listen(this.#stage);
  }

  /** The picture as it was drawn last, for export; null before. */
  get scene(): Scene | null {
    return this.#scene;
  }

  /** @internal */
  visited(id: string): void {
    const { computation } = this.rows;
    const row = rowOf(id);
    if (computation !== null) this.dispatchEvent(new TakarSelectEvent(row, computation.row(row)));
  }

  /** @internal */
  activated(id: string): void {
    void this.panel.open({ row: rowOf(id) }, () => this.#walk.focus(id));
  }

  /** @internal */
  override drawAt(width: number): void {
    const { computation } = this.rows;
    if (computation === null || this.#of !== computation) return;
    const picture = {
      width,
      density: this.density === 'compact' ? 'compact' : 'normal',
      title: this.heading,
      description: this.#summary(),
    } as const;
    this.#scene = bulletScene(this.#views, bulletOptions(picture, computation.scale, this.tongue));
    draw(this.picture, this.#scene);
    this.#walk.follow(this.#scene.navigation);
  }

  protected override startPrint(width: number): void {
    super.startPrint(width);
    if (this.#scene === null) return;
    this.#paper.replaceChildren(sliced(this.picture, this.#scene));
    this.#stage.className = 'screen';
  }

  /** Takes back what was drawn for print. */
  protected override endPrint(): void {
    this.#paper.replaceChildren();
    this.#stage.className = '';
    super.endPrint();
  }

  protected override renderRows(computation: Computation): TemplateResult {
    const shown = this.shownRows();
    const options = this.viewOptions();
    this.#views = Array.from(shown.subarray(0, LIMIT), (row) => viewRow(computation, row, options));
    this.#of = computation;
    if (shown.length === 0) return html`<p class="message" part="message">${this.messages.states.empty}</p>`;
    const { messages } = this;
    return html`<p class="summary" part="summary" id="summary">${this.#summary()}</p>
      ${shown.length > LIMIT ? html`<p class="note">${messages.shown(LIMIT, shown.length)}</p>` : nothing}
      ${this.#stage} ${this.#paper}
      <p class="spoken" id="keys">${messages.keys}</p>
      ${legendTemplate(
        {
          scale: computation.scale,
          kinds: new Set(this.#views.map(({ kind }) => kind)),
          cut: this.#views.some(({ bar }) => bar !== null && bar > MOST),
          unmet: this.#views.find(({ kind }) => kind === 'unmet')?.statusWord ?? '',
        },
        this.tongue,
      )}`;
  }

  #summary(): string {
    return this.summary || this.messages.summary(countRows(this.#views));
  }
}

function rowOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('-') + 1));
}

define('takar-bullet', TakarBullet);

declare global {
  interface HTMLElementTagNameMap {
    'takar-bullet': TakarBullet;
  }
}
