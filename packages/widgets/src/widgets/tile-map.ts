import type { Scores } from '@takar/core';
import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { askScore } from '../controllers/asking.js';
import type { Question } from '../controllers/panel.js';
import { tileReader, type TileModel } from '../data/tile-map.js';
import { define } from '../define.js';
import { ModelPicture } from '../model-picture.js';
import { message } from '../parts/tag.js';
import { tileMapPicture } from '../scene/tile-map/tile-map-picture.js';
import { WORDS } from '../scene/tile-map/words.js';
import { morePictureStyles } from '../styles/more-picture.js';
import type { PictureContext } from '../view/picture-context.js';
import type { Picture } from '../view/picture.js';

/**
 * Regions as equal squares, roughly where they lie: each in the tone and with the letter of the band of its unit's score, so
 * that small regions are seen as well as large ones. A region without score is hatched with a sign for the reason; units
 * that the layout does not know are listed by name. Without `layout-src` the squares are the 38 provinces of Indonesia.
 *
 * The table has the columns of indicators; `unit` names the region by its name, its code of the Ministry of Home Affairs
 * (`11`) or of ISO 3166-2 (`ID-AC`). Of several periods the latest is shown, or the one that `period` names. A layout is JSON:
 * `{"title", "source", "tiles": [{"code", "name", "short", "mark", "column", "row"}]}`.
 *
 * @summary Scores of regions as a map of equal squares.
 * @tagname takar-tile-map
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarExplainEvent} takar-explain - A score is about to be explained; cancelable.
 * @event {TakarExportEvent} takar-export - Something is about to be downloaded or copied; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart summary - How many regions lie in each band.
 * @csspart picture - The drawing.
 * @csspart legend - Bands with their letters, and what is missing.
 * @csspart message - What is missing or wrong.
 * @csspart data - The regions as a table, with `with-table`.
 * @csspart panel - The explanation.
 * @csspart menu - The button of the menu; `menu-list` is the open menu.
 * @cssproperty --takar-cell-1 - Square of the lowest band; `--takar-cell-5` is the highest.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarTileMap extends ModelPicture<TileModel> {
  static override properties: PropertyDeclarations = { layoutSrc: { attribute: 'layout-src' } };

  /** Style sheets of the shadow root. */
  static override styles: CSSResultGroup = [ModelPicture.styles, morePictureStyles];

  /** Address of a layout on the same site; without it the provinces of Indonesia. */
  declare layoutSrc: string | null;

  /** @internal */
  readonly reader = tileReader(() => this.layoutSrc || null);
  #scores: Scores | null = null;

  protected override readonly reads = ['layoutSrc'];

  protected override get defaultHeading(): string {
    return WORDS[this.tongue.core.locale].title;
  }

  protected override pictureOf(model: TileModel, context: PictureContext): Picture {
    const picture = tileMapPicture(model, context);
    this.#scores = picture.scores;
    return picture;
  }

  /** Where the page has only some of the rows, scores would be scores of those: it says so and draws none. */
  protected override contentOf(model: TileModel): readonly HTMLElement[] {
    const partially = this.partially();
    return partially === null ? super.contentOf(model) : [message(partially)];
  }

  protected override questionOf({ computation }: TileModel, id: string): Question | null {
    const index = /^score-(\d+)$/.exec(id)?.[1];
    if (index === undefined || this.#scores === null) return null;
    return askScore(computation, { scores: this.#scores, index: Number(index) }, this.viewOptions());
  }
}

define('takar-tile-map', TakarTileMap);

declare global {
  interface HTMLElementTagNameMap {
    'takar-tile-map': TakarTileMap;
  }
}
