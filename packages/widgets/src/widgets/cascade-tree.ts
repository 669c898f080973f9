import { formatNumber } from '@takar/core';
import type { CSSResultGroup, PropertyValues } from '@lit/reactive-element';
import type { Question } from '../controllers/panel.js';
import { dressTree, nodeGroupOf } from '../controllers/tree-nodes.js';
import { scrollTall } from '../controllers/scroll-stage.js';
import { Seen } from '../controllers/seen-part.js';
import { treeMove } from '../controllers/tree-keys.js';
import { CASCADES } from '../data/cascade.js';
import type { CascadeModel } from '../data/cascade-model.js';
import { define } from '../define.js';
import { say, tag } from '../parts/tag.js';
import { TemplateBox } from '../parts/template-box.js';
import { treeTools } from '../parts/tree-tools.js';
import { ModelPicture } from '../model-picture.js';
import { hitsOf } from '../scene/cascade-tree/search.js';
import {
  cascadeTreePicture,
  treeContent,
  type TreeContent,
  type TreePicture,
} from '../scene/cascade-tree/tree-picture.js';
import { treeScene } from '../scene/cascade-tree/tree-scene.js';
import { openAtFirst, opened, shownOf } from '../scene/cascade-tree/visible.js';
import { WORDS } from '../scene/cascade-tree/words.js';
import { morePictureStyles } from '../styles/more-picture.js';
import { treeStyles } from '../styles/tree.js';
import type { PictureContext } from '../view/picture-context.js';
import type { Picture } from '../view/picture.js';

/** Nodes from which a tree has a search box. */
const SEARCHED = 12;

/**
 * A performance tree (*pohon kinerja*): nodes by level with owner, indicators and achievement. Figures of parents are made
 * from their children only over links that calculate (ORG-CSC-03/roll-up); findings of the structural checks (ORG-CSC-04)
 * stand on the nodes. A node opens to its rule, and a finding to what to do about it.
 *
 * The table is any of the shapes that core reads: rows that name their parent (`ID`, `Induk`, `Jenjang`, `Kinerja`), a column
 * a level, codes; JSON may be objects within objects. Only what is seen of a large tree is drawn.
 *
 * @summary A performance tree with figures rolled up and findings on its nodes.
 * @tagname takar-cascade-tree
 * @slot - The data: a `<table>` or a data `<script>`.
 * @event {TakarExplainEvent} takar-explain - A node is about to be explained; cancelable.
 * @event {TakarExportEvent} takar-export - Something is about to be downloaded or copied; cancelable.
 * @event {TakarErrorEvent} takar-error - The data could not be shown.
 * @csspart base - The frame of the widget.
 * @csspart title - Its title.
 * @csspart summary - The tree in words.
 * @csspart tools - Search box and buttons of a large tree.
 * @csspart picture - The drawing.
 * @csspart legend - The key to it.
 * @csspart message - What is missing or wrong.
 * @csspart data - The tree as a table with outline numbers, with `with-table`.
 * @csspart panel - The explanation.
 * @csspart menu - The button of the menu; `menu-list` is the open menu.
 * @cssproperty --takar-picture-height - Height of the picture, which scrolls; 760px at most unless said.
 * @cssproperty --takar-cell-1 - Swatch of the lowest band; `--takar-cell-5` is the highest.
 * @cssproperty --takar-unmet - Sign of a finding and of a target that is not met.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarCascadeTree extends ModelPicture<CascadeModel> {
  /** Style sheets of the shadow root. */
  static override styles: CSSResultGroup = [ModelPicture.styles, morePictureStyles, treeStyles];

  /** @internal */
  readonly reader = CASCADES;

  #content: (TreeContent & { readonly of: CascadeModel; readonly key: string }) | null = null;
  #open: ReadonlySet<number> = new Set();
  #query = '';
  readonly #tools = new TemplateBox();
  readonly #keys = tag('p', { class: 'spoken', id: 'tree-keys' });
  #tree: TreePicture | null = null;
  #active: string | null = null;
  #width = 0;
  readonly #seen: Seen;
  /** The part around the picture. */
  readonly #stage: HTMLElement;

  constructor() {
    super();
    const { picture } = this;
    picture.setAttribute('role', 'tree');
    this.addEventListener('keydown', this.#key, { capture: true });
    this.addEventListener('click', this.#click, { capture: true });
    this.#stage = scrollTall(picture, Infinity);
    this.#seen = new Seen(this.#stage, () => {
      if (this.#width > 0 && !this.size.held) this.drawAt(this.#width);
    });
  }

  protected override get defaultHeading(): string {
    return WORDS[this.tongue.core.locale].title;
  }

  /** Opens every node, or those above a level from 0. */
  openAll(level = Infinity): void {
    this.#query = '';
    this.#open = opened(this.#tree?.lines ?? [], level);
    this.requestUpdate();
  }

  /** Shows nodes that hold a text, with the way to them; all again for an empty one. Gives how many there are. */
  search(query: string): number {
    this.#query = query;
    this.requestUpdate();
    const { model } = this;
    const hits = model === null || this.#tree === null ? null : hitsOf(model, this.#tree.lines, query);
    if (hits !== null) this.announce(this.#found(hits.size));
    return hits?.size ?? 0;
  }

  /** @internal */
  override visited(id: string): void {
    this.#active = id;
    super.visited(id);
  }

  /** @internal */
  override drawAt(width: number): void {
    const whole = this.drawing;
    const tree = this.#tree;
    if (whole === null || tree === null || whole.scene === null) return;
    this.#width = width;
    const layout = tree.layout(width);
    if (!this.size.held) {
      const window = { ...this.#seen.part, always: [this.#active, layout.placed[0]?.line.id ?? null] };
      this.drawing = { ...whole, scene: () => treeScene(tree.input, layout, window) };
    }
    super.drawAt(width);
    this.drawing = whole;
    dressTree(this.picture, tree);
  }

  protected override pictureOf(model: CascadeModel, context: PictureContext): Picture {
    const key = JSON.stringify([context.tongue.core.locale, context.asOf, context.period]);
    if (this.#content?.of !== model) this.#open = new Set();
    if (this.#content?.of !== model || this.#content.key !== key) {
      const before = this.#content?.of === model;
      this.#content = { ...treeContent(model, context), of: model, key };
      if (!before) this.#open = openAtFirst(this.#content.lines);
    }
    const hits = hitsOf(model, this.#content.lines, this.#query);
    this.#tree = cascadeTreePicture(model, context, this.#content, { open: this.#open, hits });
    return this.#tree;
  }

  /** Also shows the search box and buttons of a large tree. */
  protected override contentOf(model: CascadeModel): readonly HTMLElement[] {
    const drawn = super.contentOf(model);
    const words = WORDS[this.tongue.core.locale];
    const hits = hitsOf(model, this.#tree?.lines ?? [], this.#query);
    const tools = {
      search: (query: string) => void this.search(query),
      openAll: () => this.openAll(),
      closeAll: () => this.openAll(0),
      query: this.#query,
      found: hits === null ? null : this.#found(hits.size),
    };
    const keys = say(this.#keys, words.keys);
    return model.cascade.length > SEARCHED
      ? [this.#tools.draw(treeTools(tools, words)), ...drawn, keys]
      : [...drawn, keys];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.picture.setAttribute('aria-describedby', 'summary tree-keys');
  }

  protected override questionOf(model: CascadeModel, id: string): Question | null {
    const line = this.#tree?.lines.find((each) => each.id === id);
    if (line === undefined || this.#content === null) return null;
    const view = this.#content.view(line.node);
    const [row] = view.rows;
    const { tongue } = this;
    return {
      input: row === undefined ? null : model.rolled.computation.row(row.row).input,
      explain: async () => (await import('../view/explain-node.js')).explainNode(model, view, tongue),
    };
  }

  #found(count: number): string {
    const { numbers, locale } = this.tongue.core;
    const all = formatNumber(this.model?.cascade.length ?? 0, numbers);
    return WORDS[locale].found(formatNumber(count, numbers), all);
  }

  readonly #key = (event: KeyboardEvent): void => {
    const tree = this.#tree;
    const group = nodeGroupOf(event);
    if (tree === null || group === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = tree.lines.findIndex(({ id }) => id === group.dataset['id']);
    const move = event.shiftKey ? null : treeMove(event.key, at, tree.lines, tree.shown);
    if (move !== null) {
      event.preventDefault();
      event.stopPropagation();
      if (move.kind === 'go') this.#go(move.line);
      else this.#turn(move.line, move.kind === 'open');
      return;
    }
    const box = this.renderRoot.querySelector<HTMLInputElement>('#search');
    if (box === null || event.key === ' ' || [...event.key].length !== 1) return;
    // A letter begins a search; the box takes it as typed.
    box.select();
    box.focus();
  };

  readonly #click = (event: MouseEvent): void => {
    const [target] = event.composedPath();
    const group = nodeGroupOf(event);
    if (group === null || !(target instanceof Element) || !target.classList.contains('twisty')) return;
    event.stopPropagation();
    const line = this.#tree?.lines.findIndex(({ id }) => id === group.dataset['id']) ?? -1;
    if (line >= 0) this.#turn(line, group.getAttribute('aria-expanded') !== 'true');
  };

  /** Opens or closes a node and keeps the reader on it. While a search narrows the tree everything is as it fits. */
  #turn(line: number, open: boolean): void {
    if (this.#query !== '') {
      this.#query = '';
      this.#open = new Set(this.#tree?.shown.filter(({ expanded }) => expanded).map((each) => each.line));
    }
    const next = new Set(this.#open);
    if (open) next.add(line);
    else next.delete(line);
    this.#open = next;
    this.#active = this.#tree?.lines[line]?.id ?? null;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#go(line));
  }

  /** Moves the reader to a line: scrolls to it, draws it, and puts the focus on it. */
  #go(wanted: number): void {
    const tree = this.#tree;
    if (tree === null || this.#width === 0) return;
    const line = shownOf(tree.lines, tree.shown, wanted);
    const place = tree.layout(this.#width).placed[tree.shown.findIndex((each) => each.line === line)];
    if (place === undefined) return;
    const stage = this.#stage;
    const bottom = place.top + place.content.height;
    if (place.top < stage.scrollTop) stage.scrollTop = place.top;
    else if (bottom > stage.scrollTop + stage.clientHeight) stage.scrollTop = bottom - stage.clientHeight;
    this.#active = place.line.id;
    this.drawAt(this.#width);
    this.picture
      .querySelector<SVGElement>(`[data-id="${place.line.id}"]`)
      ?.focus({ preventScroll: stage.clientHeight < stage.scrollHeight });
  }
}

define('takar-cascade-tree', TakarCascadeTree);

declare global {
  interface HTMLElementTagNameMap {
    'takar-cascade-tree': TakarCascadeTree;
  }
}
