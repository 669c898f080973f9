import type { CSSResultGroup } from '@lit/reactive-element';
import type { Question } from './controllers/panel.js';
import { Walk, type WalkHost } from './controllers/walk.js';
import { TakarElement } from './element.js';
import { legendEntry } from './parts/legend.js';
import { message, say, tag } from './parts/tag.js';
import type { Scene } from './scene/scene.js';
import { createPicture, draw, sliced } from './scene/svg.js';
import { pictureStyles } from './styles/picture.js';
import type { PictureContext } from './view/picture-context.js';
import type { Picture } from './view/picture.js';
import type { PlainTable, TablePart } from './view/plain-table.js';

/** A widget that draws its data: summary in words, picture, key. What it draws is a pure function of its data. */
export abstract class PictureElement<M extends object> extends TakarElement<M> implements WalkHost {
  /** Style sheets of the shadow root. */
  static override styles: CSSResultGroup = [TakarElement.styles, pictureStyles];

  /** @internal */
  readonly picture: SVGSVGElement = createPicture();
  readonly #summary = tag('p', { class: 'summary', part: 'summary', id: 'summary' });
  readonly #note = tag('p', { class: 'note' });
  readonly #stage = tag('div', {}, this.picture);
  readonly #paper = tag('div', { class: 'slices' });
  readonly #keys = tag('p', { class: 'spoken', id: 'keys' });
  readonly #legend = tag('ul', { class: 'legend', part: 'legend' });
  readonly #walk = new Walk(this);
  /** What was drawn last. */
  protected drawing: Picture | null = null;
  #scene: Scene | null = null;

  constructor() {
    super();
    const { picture } = this;
    picture.setAttribute('role', 'listbox');
    picture.setAttribute('aria-labelledby', 'title');
    picture.setAttribute('aria-describedby', 'summary keys');
    this.#walk.listen(this.#stage);
  }

  /** The picture as it was drawn last, for export; null before. */
  get scene(): Scene | null {
    return this.#scene;
  }

  /** @internal */
  visited(id: string): void {
    const { model } = this.rows;
    if (model) this.selected(model, id);
  }

  /** @internal */
  activated(id: string): void {
    const { model } = this.rows;
    const question = model && this.questionOf(model, id);
    if (question) void this.panel.open(question, () => this.#walk.focus(id));
  }

  /** @internal */
  override drawAt(width: number): void {
    const scene = this.drawing?.scene;
    if (!scene) return;
    const drawn = (this.#scene = scene(width));
    // a picture that is not seen is neither laid out nor painted, and holds its place
    this.#stage.style.cssText = `content-visibility:auto;contain-intrinsic-height:${drawn.height}px`;
    draw(this.picture, drawn);
    this.#walk.follow(drawn.navigation);
  }

  /** What there is to draw. */
  protected abstract pictureOf(model: M, context: PictureContext): Picture;

  /** What explains a mark; null where there is nothing to explain. */
  protected abstract questionOf(model: M, id: string): Question | null;

  /** A reader has moved to a mark. */
  protected abstract selected(model: M, id: string): void;

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

  protected override tableOf(model: M, part: TablePart): PlainTable {
    return (this.drawing ?? this.pictureOf(model, this.pictureContext())).table(part);
  }

  protected override contentOf(model: M): readonly HTMLElement[] {
    const { messages } = this;
    const drawing = this.pictureOf(model, this.pictureContext());
    this.drawing = drawing;
    const { summary, note, legend, scene } = drawing;
    if (scene === null) return [message(messages.states.empty)];
    const content = [say(this.#summary, this.partially() ?? summary), this.#stage, this.#paper];
    if (note !== null) content.splice(1, 0, say(this.#note, note));
    content.push(say(this.#keys, messages.keys));
    if (legend.length > 0) {
      this.#legend.setAttribute('aria-label', messages.legend.title);
      this.#legend.replaceChildren(...legend.map(legendEntry));
      content.push(this.#legend);
    }
    return content;
  }
}
