import type { Computation } from '@takar/core';
import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { revealMark, scrollTall } from '../controllers/scroll-stage.js';
import { Seen } from '../controllers/seen-part.js';
import { define } from '../define.js';
import { heatmapPicture, type HeatmapPicture } from '../scene/heatmap/heatmap-picture.js';
import { ScorePicture } from '../score-picture.js';
import { scrollStyles } from '../styles/scroll.js';
import type { PictureContext } from '../view/picture-context.js';
import type { PictureOfScores } from '../view/picture-of-scores.js';

/**
 * Achievement by unit (or indicator) and period: each cell in the colour of its band, with the letters of the band. A
 * cell without figure is hatched, with a sign for its reason; a score that does not rest on all indicators that are due
 * carries a mark. Beyond 2,000 cells rows are visited instead of cells, strokes stand for letters, and a tall map scrolls where
 * it stands and draws the rows that are seen.
 *
 * @summary Achievement by unit and period.
 * @tagname takar-heatmap
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarSelectEvent} takar-select - A reader has moved to the cell of a row.
 * @event {TakarExplainEvent} takar-explain - A figure is about to be explained; cancelable.
 * @event {TakarExportEvent} takar-export - Something is about to be downloaded or copied; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart summary - How many cells lie in each band.
 * @csspart picture - The drawing.
 * @csspart legend - Bands with their letters, and what is missing.
 * @csspart message - What is missing or wrong.
 * @csspart data - The cells as a table, with `with-table`.
 * @csspart panel - The explanation.
 * @csspart menu - The button of the menu; `menu-list` is the open menu.
 * @cssproperty --takar-picture-height - Height of a large map, which scrolls; 760px at most unless said.
 * @cssproperty --takar-cell-1 - Cell of the lowest band; `--takar-cell-5` is the highest.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarHeatmap extends ScorePicture {
  /** Style sheets of the shadow root. */
  static override styles: CSSResultGroup = [ScorePicture.styles, scrollStyles];

  static override properties: PropertyDeclarations = { rowsBy: { attribute: 'rows-by' } };

  /** `unit` for scores of units, `indicator` for achievements; otherwise units where there are several. */
  declare rowsBy: string | null;

  #map: HeatmapPicture | null = null;
  #active: string | null = null;
  readonly #seen = new Seen(scrollTall(this.picture, 0), () => {
    if (this.size.width > 0 && !this.size.held) this.drawAt(this.size.width);
  });

  /** @internal */
  override visited(id: string): void {
    const moved = id !== this.#active;
    this.#active = id;
    super.visited(id);
    if (moved) revealMark(this.picture, id);
  }

  /**
   * Of a large map only the rows that are seen are drawn.
   * @internal
   */
  override drawAt(width: number): void {
    const whole = this.drawing;
    const map = this.#map;
    if (whole === null || whole.scene === null || map === null) return;
    const inParts = map.large && !this.size.held;
    // its height first, so that it scrolls before it is asked what is seen of it
    scrollTall(this.picture, inParts ? map.height(width) : 0);
    if (!inParts) return super.drawAt(width);
    const held = this.picture.contains((this.renderRoot as ShadowRoot).activeElement);
    this.drawing = { ...whole, scene: () => map.part(width, this.#seen.part, this.#active) };
    super.drawAt(width);
    this.drawing = whole;
    const groups = this.picture.querySelectorAll<SVGElement>('[data-id]');
    for (const group of groups) {
      group.setAttribute('aria-posinset', String(Number(group.dataset['id']?.slice(5)) + 1));
      group.setAttribute('aria-setsize', String(map.rows));
      // elements are used again for other rows: the reader stays on his own
      if (held && group.dataset['id'] === this.#active) group.focus({ preventScroll: true });
    }
  }

  protected override scoresOf(computation: Computation, context: PictureContext): PictureOfScores {
    const { rowsBy } = this;
    const by = rowsBy === 'unit' || rowsBy === 'indicator' ? rowsBy : null;
    return (this.#map = heatmapPicture(computation, context, by));
  }
}

define('takar-heatmap', TakarHeatmap);

declare global {
  interface HTMLElementTagNameMap {
    'takar-heatmap': TakarHeatmap;
  }
}
