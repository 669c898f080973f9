import {
  ReactiveElement,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
} from '@lit/reactive-element';
import { DataController, type DataHost } from './controllers/data.js';
import { PanelController, type PanelOptions } from './controllers/panel.js';
import { PrintController } from './controllers/print.js';
import { States } from './controllers/states.js';
import { WidthController, type WidthHost } from './controllers/width.js';
import type { ComputeSettings } from './data/compute-sheet.js';
import { cellText } from './data/cell-text.js';
import type { Reader } from './data/reader.js';
import type { WidgetData } from './data/source.js';
import { TakarErrorEvent } from './events.js';
import type { ExportFormat } from './export/format.js';
import type { Menu } from './export/menu.js';
import { quiet } from './locale/core-words.js';
import { localeAt } from './locale/locale-at.js';
import type { WidgetMessages } from './locale/messages.js';
import { learn, tongueOf, type Tongue } from './locale/tongue.js';
import { arrange } from './parts/arrange.js';
import { stateOf } from './parts/state.js';
import { say, tag } from './parts/tag.js';
import type { TemplateBox } from './parts/template-box.js';
import { dressedRoot } from './styles/dress-root.js';
import { hostStyles } from './styles/host.js';
import { tokenStyles } from './styles/tokens.js';
import type { PlainTable, TablePart } from './view/plain-table.js';
import type { PictureContext } from './view/picture-context.js';
import type { ViewOptions } from './view/view-row.js';

/** Width of a printed page in pixels: A4 upright with usual margins. */
const PAPER = 680;

/** Properties that decide what the rows are; all others only change how they look. */
const DATA_PROPERTIES: PropertyDeclarations = {
  data: { attribute: false },
  tableSource: { attribute: false },
  src: {},
  format: {},
  numbers: {},
  map: {},
  asOf: { attribute: 'as-of' },
  policy: {},
  polarity: {},
  audience: {},
  vectors: { type: Boolean },
  locale: {},
  language: { attribute: 'lang' },
};

/**
 * What every Takar widget has: where its data come from, its language, its states, its explanation panel, printing.
 *
 * @slot - The data: a `<table>`, or a `<script type="application/json">` or `<script type="text/csv">`. It is never
 * changed; a table stays the page's own fallback where scripts do not run.
 */
export abstract class TakarElement<M extends object = object>
  extends ReactiveElement
  implements DataHost<M>, WidthHost
{
  static override properties: PropertyDeclarations = {
    ...DATA_PROPERTIES,
    period: {},
    unit: {},
    label: {},
    summary: {},
    link: {},
    refresh: {},
    theme: { reflect: true },
    density: {},
    rowHref: { attribute: 'row-href' },
    withTable: { type: Boolean, attribute: 'with-table' },
    withoutMenu: { type: Boolean, attribute: 'without-menu' },
  };

  /** Style sheets of the shadow root. */
  static override styles: CSSResultGroup = [tokenStyles, hostStyles];

  /** Rows as objects, a sheet, or what `@takar/core` made of them. Comes before everything inside the element. */
  declare data: WidgetData<M> | null;
  /** A table elsewhere on the page that takes the place of a child table. */
  declare tableSource: HTMLTableElement | null;
  /** Address of CSV or JSON on the same site. */
  declare src: string | null;
  /** `csv` or `json` where the address does not tell. */
  declare format: string | null;
  /** Number notation: `auto`, `id` (`1.234,5`) or `en` (`1,234.5`). */
  declare numbers: string | null;
  /** Names of columns that Takar does not know: `header:field, header:field`. */
  declare map: string | null;
  /** Day whose rules count, and up to which is reported: `2026-12-31`. */
  declare asOf: string | null;
  /** Computation policy: `pemda-uncapped`, `kemenkeu-2026`, `bps-2026`, `skp-2021`. */
  declare policy: string | null;
  /** Polarity of rows that name none; each of them says so. */
  declare polarity: string | null;
  /** `public` for pages that everybody reads: rows of individuals are not shown then. */
  declare audience: string | null;
  /**
   * Computes by WebAssembly with vectors: for tables of many rows, on pages whose policy allows `'wasm-unsafe-eval'`. Same
   * figures; where it is refused, the reader without WebAssembly computes.
   */
  declare vectors: boolean;
  /** Shows rows of this period alone. */
  declare period: string | null;
  /** Shows rows of this organisational unit alone. */
  declare unit: string | null;
  /** Language, `id` or `en`; otherwise the nearest `lang`. */
  declare locale: string | null;
  /**
   * What `lang` says, so that a change of it is heard.
   * @internal
   */
  declare language: string | null;
  /** Title; otherwise the caption of the table. */
  declare label: string | null;
  /** Text in place of the summary in words. */
  declare summary: string | null;
  /** Name of a group of widgets that share a filter, a selection and a source. */
  declare link: string | null;
  /** Reads the data again every so many seconds, 10 at least, while the page is seen. */
  declare refresh: string | null;
  /** `dark` for dark pages. */
  declare theme: string | null;
  /** `compact` for less room between rows. */
  declare density: string | null;
  /** Address of a row in the portal, with columns in braces: `rincian?id={kode}`. */
  declare rowHref: string | null;
  /** Offers the rows as a table under the picture. */
  declare withTable: boolean;
  /** Leaves out the menu with downloads. */
  declare withoutMenu: boolean;

  /**
   * How this widget reads its data.
   * @internal
   */
  abstract readonly reader: Reader<M>;

  protected readonly rows = new DataController<M>(this);
  protected readonly size = new WidthController(this);
  protected readonly panel = new PanelController(this, () => this.explanationOptions());
  readonly #states = new States(this);
  /** @internal */
  readonly ruler: Element = tag('div', { class: 'ruler' });
  readonly #title = tag('div', { class: 'title', part: 'title', id: 'title', role: 'heading', 'aria-level': '2' });
  readonly #opener = tag(
    'button',
    { class: 'menu', part: 'menu', tabindex: '-1', 'aria-label': 'Menu', title: 'Shift+F10', 'aria-haspopup': 'menu' },
    '⋮',
  );
  readonly #spoken = tag('div', { class: 'spoken', role: 'status', 'aria-live': 'polite' });
  readonly #base = tag('div', { class: 'base', part: 'base' }, this.ruler, this.#title, this.#spoken);
  /** What is wrong, in words, and what it was made of. */
  #told: { readonly of: readonly unknown[]; readonly element: HTMLElement | null } = { of: [], element: null };
  readonly #slot = tag('slot');
  #menus: Promise<Menu> | null = null;
  #tables: { readonly part: TablePart; readonly box: TemplateBox } | null = null;

  constructor() {
    super();
    this.data = null;
    this.tableSource = null;
    this.withTable = false;
    this.withoutMenu = false;
    this.#opener.onclick = this.#base.onkeydown = this.#openMenu;
    new PrintController(
      this,
      () => this.startPrint(PAPER),
      () => this.endPrint(),
    );
  }

  /** Reads the data again. */
  reload(): void {
    this.rows.refresh();
  }

  /** What the menu gives: the picture, the data, or the text to copy. Rejects where there is nothing of the kind. */
  async exportAs(format: ExportFormat): Promise<Blob> {
    return (await this.#menu).content(format);
  }

  /** What is shown; null while there is nothing to show. */
  get model(): M | null {
    return this.rows.model;
  }

  /** @internal */
  computeSettings(): ComputeSettings {
    const { policy, numbers, map, polarity, asOf, vectors } = this;
    return { messages: quiet(this.tongue.core), policy, numbers, map, polarity, asOf, vectors };
  }

  /** @internal */
  dataChanged(): void {
    const { state, problem, issues } = this.rows;
    this.#states.show(state);
    if (problem !== null && (state === 'error' || state === 'stale')) {
      const message = issues[0]?.message ?? problem.words(this.messages);
      this.dispatchEvent(new TakarErrorEvent(problem.problem, message, issues));
    }
  }

  /**
   * Draws what needs a width. Called before a paint, never while hidden.
   * @internal
   */
  abstract drawAt(width: number): void;

  /** Language at the place where the element stands; Indonesian until another one is there. */
  protected get tongue(): Tongue {
    return tongueOf(localeAt(this)) ?? (tongueOf('id') as Tongue);
  }

  protected get messages(): WidgetMessages {
    return this.tongue.words;
  }

  /** @internal */
  async ready(): Promise<void> {
    await learn(localeAt(this));
  }

  /** How rows are put into words here: language, day, policy. */
  protected viewOptions(): ViewOptions {
    return { tongue: this.tongue, asOf: this.asOf || null };
  }

  /** What the picture of the data depends on beside them. */
  protected pictureContext(): PictureContext {
    return {
      tongue: this.tongue,
      heading: this.heading,
      summary: this.summary || null,
      asOf: this.asOf || null,
      period: this.period || null,
      unit: this.unit || null,
      density: this.density === 'compact' ? 'compact' : 'normal',
    };
  }

  /** Says that the page has only some of the rows; null where it has all, and a summary may speak of them. */
  protected partially(): string | null {
    const { partial } = this.rows;
    return partial === null ? null : this.messages.shown(partial.shown, partial.all);
  }

  /** Name of the widget: its label, the caption of its table, or what it is. */
  protected get heading(): string {
    const caption = (this.tableSource ?? this.querySelector('table'))?.caption ?? null;
    return this.label || cellText(caption) || this.defaultHeading;
  }

  protected get defaultHeading(): string {
    return this.messages.title;
  }

  /** The menu, which comes when somebody opens it. */
  get #menu(): Promise<Menu> {
    return (this.#menus ??= import('./export/menu-part.js').then(({ Menu }) => new Menu(this)));
  }

  readonly #openMenu = (event: Event): void => {
    const { key = 'ContextMenu', shiftKey } = event as KeyboardEvent;
    if (!this.#opener.isConnected) return;
    if (key !== 'ContextMenu' && !(shiftKey && key === 'F10')) return;
    event.preventDefault();
    this.#menu.then(
      (menu) => menu.toggle(),
      () => this.announce(this.messages.sources.part),
    );
  };

  /** Says something to readers who do not see the page. */
  protected announce(text: string): void {
    // the same words again are news
    this.#spoken.textContent = text;
  }

  /** What the explanation of a figure needs to know of this widget. */
  protected explanationOptions(): PanelOptions {
    return {
      locale: this.tongue.core.locale,
      rowHref: this.rowHref ?? null,
      unavailable: () => this.announce(this.messages.noExplanation),
    };
  }

  /** What a widget that has data shows under its title: elements that it keeps, so that readers stay where they are. */
  protected abstract contentOf(model: M): readonly HTMLElement[];

  /** The same data as a table. */
  protected abstract tableOf(model: M, part: TablePart): PlainTable;

  /** Draws for paper, at once: the browser prints what is there when this returns. */
  protected startPrint(width: number): void {
    this.size.hold(width);
  }

  /** Takes back what was drawn for print. */
  protected endPrint(): void {
    this.size.hold(null);
  }

  /** @internal */
  adoptedCallback(): void {
    void import('./styles/moved-part.js').then((part) => part.dressAgain(this));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('tableSource')) this.rows.observe();
    // The first update brings `data` too. Where drawing fails it stays the first, and must not read, and draw, for ever.
    if ([...changed.keys()].some((name) => name in DATA_PROPERTIES)) this.rows.refresh();
    if (changed.has('link') || changed.has('refresh'))
      void import('./linking/link-part.js').then((part) => part.follow(this));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = dressedRoot(this);
    root.append(this.#base);
    return root;
  }

  protected override update(changed: PropertyValues): void {
    const { model, state } = this.rows;
    const showing = model !== null && this.reader.length(model) > 0;
    // a reader who tries again goes on at what comes in place of the button
    const isHeld = this.#told.element?.matches(':focus-within');
    const shown = [
      showing && !this.withoutMenu && this.#opener,
      this.#state(),
      // rows that were not judged are not for everybody either
      state === 'error' && this.audience !== 'public' && this.#slot,
      ...(showing ? this.contentOf(model) : []),
      showing && this.withTable && this.#dataTable(model),
    ];
    super.update(changed);
    say(this.#title, this.heading);
    this.#base.dataset['state'] = state;
    this.#base.setAttribute('aria-busy', `${state === 'loading'}`);
    arrange(
      this.#title,
      shown.filter((each) => !!each),
      this.#spoken,
    );
    const { element } = this.#told;
    if (isHeld) (element?.querySelector('button') ?? element ?? this.#opener).focus();
  }

  /** Loading, empty, error or stale in words, made anew only where it says something else: it is spoken, and has a button. */
  #state(): HTMLElement | null {
    const { model, state, problem, issues } = this.rows;
    const of = [model === null, state, problem, issues, this.messages];
    if (of.some((each, i) => each !== this.#told.of[i]))
      this.#told = { of, element: stateOf(this.rows, this.messages, () => this.reload()) };
    return this.#told.element;
  }

  /** The page's own table where there is one, else the data written as a table; what writes it comes on demand. */
  #dataTable(model: M): HTMLElement | null {
    if (this.#tables !== null) {
      const { part, box } = this.#tables;
      const own = this.tableSource === null && this.data === null && this.querySelector('table') !== null;
      return box.draw(part.dataTable(own ? null : this.tableOf(model, part), this.heading, this.messages));
    }
    void import('./parts/table-part.js').then((part) => {
      this.#tables = { part, box: new part.TemplateBox() };
      this.requestUpdate();
    });
    return null;
  }

  /** Also waits for data and drawing, so that a page or a test sees the finished picture. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let result: boolean;
    let settled: Promise<void>;
    do {
      result = await super.getUpdateComplete();
      settled = this.rows.settled;
      await settled;
    } while (this.isUpdatePending || settled !== this.rows.settled);
    await this.size.drawn;
    return result;
  }
}
