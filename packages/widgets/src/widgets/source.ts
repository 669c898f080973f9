import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ControlElement } from '../control-element.js';
import { addressOf, fetchText, type TextOfData } from '../data/fetch-text.js';
import { SourceError } from '../data/problem.js';
import { shareText } from '../data/shared-text.js';
import { findSource, type WidgetData } from '../data/source.js';
import { blockText } from '../data/read-text.js';
import { define } from '../define.js';
import type { TakarElement } from '../element.js';
import type { LinkGroup } from '../linking/group.js';
import { every } from '../linking/timer.js';
import { WORDS } from '../linking/words.js';
import { learn } from '../locale/tongue.js';

/** What a source says once for all its widgets, where they say nothing themselves. */
const SAID = {
  format: 'format',
  numbers: 'numbers',
  map: 'map',
  asOf: 'as-of',
  policy: 'policy',
  polarity: 'polarity',
  vectors: 'vectors',
};
const NAMES = Object.keys(SAID) as (keyof typeof SAID)[];

type Reading =
  | { readonly state: 'loading' }
  | { readonly state: 'here' }
  | { readonly state: 'read'; readonly at: Date }
  | { readonly state: 'failed'; readonly why: string };

/**
 * Data for all widgets of a group that have none of their own: fetched once, read once, read again by the button or every
 * `refresh` seconds. Where it fails each widget says so, and keeps what it has as possibly out of date.
 *
 * @summary One source for many widgets.
 * @tagname takar-source
 * @slot - The data where they are on the page: a `<table>` or a data `<script>`.
 * @csspart base - The frame of the element.
 * @csspart told - Where the data come from and when they were read.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarSource extends ControlElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    tableSource: { attribute: false },
    src: {},
    format: {},
    numbers: {},
    map: {},
    asOf: { attribute: 'as-of' },
    policy: {},
    polarity: {},
    vectors: { type: Boolean },
    refresh: {},
    timeout: {},
  };

  /** Rows as objects or a sheet. */
  declare data: WidgetData | null;
  /** A table elsewhere on the page. */
  declare tableSource: HTMLTableElement | null;
  /** Address of CSV, JSON (also CKAN, Satu Data) or Arrow on the same site. */
  declare src: string | null;
  /** `csv`, `json` or `arrow` where the address does not tell. */
  declare format: string | null;
  /** Number notation: `auto`, `id` (`1.234,5`) or `en` (`1,234.5`). */
  declare numbers: string | null;
  /** Names of columns that Takar does not know: `header:field, header:field`. */
  declare map: string | null;
  /** Day whose rules count, and up to which is reported: `2026-12-31`. */
  declare asOf: string | null;
  /** Computation policy of all widgets. */
  declare policy: string | null;
  /** Polarity of rows that name none. */
  declare polarity: string | null;
  /** Computes by WebAssembly with vectors in all widgets, where the policy of the page allows it. */
  declare vectors: boolean | null;
  /** Reads the data again every so many seconds, 10 at least, while the page is seen. */
  declare refresh: string | null;
  /** Seconds of silence after which an address is given up, 60 by default; a whole answer may take five times as long. */
  declare timeout: string | null;

  #reading: Reading = { state: 'here' };
  #abort: AbortController | null = null;
  #stop: (() => void) | null = null;
  /** What it gives now, once it is there. */
  #text: Promise<unknown> = Promise.resolve();
  /** It serves another group than it has given to. */
  #isNew = false;
  /** Address that the text is given to the widgets under. */
  #address: URL | null = null;
  /** Widgets that have their data from here. */
  readonly #fed = new Set<TakarElement>();

  constructor() {
    super();
    this.data = null;
    this.tableSource = null;
  }

  /** Reads the data again, for all widgets. */
  reload(): void {
    this.#share();
    for (const widget of this.#fed) widget.reload();
  }

  protected override joined(): void {
    this.#isNew = true;
    this.requestUpdate();
  }

  protected override left(group: LinkGroup): void {
    group.feedBy(null);
    this.#abort?.abort();
    if (this.#address !== null) shareText(this.#address, null);
    this.#address = null;
    this.#stop?.();
    this.#fed.clear();
  }

  /** What it gives does not depend on what the group shows. */
  protected override groupChanged(): void {
    return;
  }

  /** Begins again where what it reads has changed. */
  protected override updated(changed: PropertyValues): void {
    if (changed.has('refresh')) {
      this.#stop?.();
      this.#stop = every(
        this.refresh,
        () => this.#text,
        () => this.reload(),
      );
    }
    if (this.#isNew || [...NAMES, 'src', 'data', 'tableSource'].some((name) => changed.has(name))) this.#begin();
  }

  /** Reads, and gives to all widgets, those that come later included. */
  #begin(): void {
    const { group } = this;
    if (group === null) return;
    if (document.readyState === 'loading' && !this.src) {
      // what is inside the element may not be parsed yet
      document.addEventListener('DOMContentLoaded', () => this.#begin(), { once: true });
      return;
    }
    this.#isNew = false;
    this.#share();
    group.feedBy((widget) => this.#feed(widget));
  }

  protected override template(): TemplateResult {
    const words = WORDS[this.tongue];
    if (this.group === null) return html`<div class="base" part="base"><p class="message">${words.nobody}</p></div>`;
    return html`<div class="base" part="base" aria-busy=${this.#reading.state === 'loading' ? 'true' : nothing}>
      <div class="fields line" part="told">
        <span role="status">${this.label || words.source}: ${this.#name}${this.#told()}</span>
        ${this.src ? html`<button type="button" @click=${() => this.reload()}>${words.reload}</button>` : nothing}
      </div>
    </div>`;
  }

  #told(): string {
    const words = WORDS[this.tongue];
    const reading = this.#reading;
    if (reading.state === 'here') return '';
    if (reading.state === 'loading') return `, ${words.loading}`;
    if (reading.state === 'failed') return `, ${words.failed(reading.why)}`;
    const time = new Intl.DateTimeFormat(this.tongue, { dateStyle: 'long', timeStyle: 'short' }).format(reading.at);
    return `, ${words.read(time)}`;
  }

  /** Fetches the text, or takes it from the page, for all widgets that ask. */
  #share(): void {
    const source = findSource(this);
    if (source === null || source.kind === 'data' || source.kind === 'table') return;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const { format } = this;
    if (source.kind === 'script') {
      this.#give(new URL(`#takar-${this.link ?? ''}`, document.baseURI), inPage(source.element, format ?? null));
      return;
    }
    this.#show({ state: 'loading' });
    const text = fetched(source.address, format ?? null, abort.signal, this.timeout ?? null);
    text.then(
      () => this.#show({ state: 'read', at: new Date() }),
      (error: unknown) => void (abort.signal.aborted ? null : this.#failed(error)),
    );
    this.#give(new URL(source.address, document.baseURI), text);
  }

  #give(address: URL, text: Promise<TextOfData>): void {
    if (this.#address !== null) shareText(this.#address, null);
    this.#address = address;
    this.#text = text;
    // each widget says what went wrong; a source without widgets has nobody to tell
    text.catch(() => {});
    shareText(address, text);
  }

  async #failed(error: unknown): Promise<void> {
    const problem = error instanceof SourceError ? error : new SourceError('failed', [], error);
    this.#show({ state: 'failed', why: problem.words((await learn(this.tongue)).words) });
  }

  #show(reading: Reading): void {
    this.#reading = reading;
    this.requestUpdate();
  }

  #feed(widget: TakarElement): void {
    if (!this.#fed.has(widget) && findSource(widget) !== null) return;
    const source = findSource(this);
    if (source === null) return;
    this.#fed.add(widget);
    const said = NAMES.filter((name) => this[name] != null && !widget.hasAttribute(SAID[name]));
    Object.assign(widget, Object.fromEntries(said.map((name) => [name, this[name]])));
    if (source.kind === 'data') widget.data = source.data;
    else if (source.kind === 'table') widget.tableSource = source.element;
    else widget.src = this.#address?.href ?? null;
  }

  /** What the source is called: the caption of its table, else the file of its address. */
  get #name(): string {
    const caption = this.querySelector('caption')?.textContent?.trim();
    return caption || (this.src ?? '').split(/[?#]/, 1)[0]?.split('/').pop() || this.ownerDocument.title;
  }
}

async function fetched(
  address: string,
  format: string | null,
  signal: AbortSignal,
  timeout: string | null,
): Promise<TextOfData> {
  return fetchText(addressOf(address), format, signal, timeout);
}

/** A data block as a text that is already there; what is wrong with it is told by those who ask for it. */
function inPage(element: HTMLScriptElement, format: string | null): Promise<TextOfData> {
  return new Promise((done) => {
    done(blockText(element, format));
  });
}

define('takar-source', TakarSource);

declare global {
  interface HTMLElementTagNameMap {
    'takar-source': TakarSource;
  }
}
