import { html, render } from 'lit/html.js';
import type { TakarElement } from '../element.js';
import { localeAt } from '../locale/locale-at.js';
import { copyText } from '../parts/copy.js';
import { tag } from '../parts/tag.js';
import { contentOf } from './content.js';
import { TakarExportEvent } from './event.js';
import { announceBy, exportedBy } from './exported.js';
import { save } from './save.js';
import { fileName, NEEDS, type ExportFormat } from './format.js';
import { addStyles } from '../styles/add-styles.js';
import { menuStyles } from '../styles/menu.js';
import { WORDS, type MenuWords } from './words.js';

/** The menu of a widget: a list that the arrows walk, closed by Escape, Tab and whatever happens elsewhere. */
export class Menu {
  readonly #host: TakarElement;
  readonly #list = tag('div', { class: 'menu-list', part: 'menu-list', role: 'menu' });
  #back: HTMLElement | SVGElement | null = null;
  #page: Document;

  constructor(host: TakarElement) {
    this.#host = host;
    this.#page = host.ownerDocument;
    host.addController({
      hostDisconnected: () => this.close(),
      hostUpdated: () => void (this.#button ?? this.close()),
    });
    addStyles(this.#root, menuStyles);
    this.#list.addEventListener('keydown', (event) => this.#key(event));
    // The menu key asks for the browser's own menu when it is let go.
    this.#list.addEventListener('contextmenu', (event) => event.preventDefault());
  }

  /** What an item gives, without asking anybody. */
  content(format: ExportFormat): Promise<Blob> {
    return contentOf(this.#host, format);
  }

  toggle(): void {
    if (this.#list.isConnected) return this.close();
    const root = this.#root;
    // Under the explanation, which is modal, nothing can be reached.
    if (root.querySelector('dialog')?.open) return;
    this.#back = root.activeElement as HTMLElement | SVGElement | null;
    this.#draw();
    root.querySelector('.base')?.append(this.#list);
    this.#button?.setAttribute('aria-expanded', 'true');
    this.#page = this.#host.ownerDocument;
    this.#page.addEventListener('pointerdown', this.#elsewhere);
    this.#items[0]?.focus();
  }

  /** Closes the menu; the focus goes back to where it was when it is still in here. */
  close(): void {
    const inside = this.#list.contains(this.#root.activeElement);
    this.#page.removeEventListener('pointerdown', this.#elsewhere);
    if (inside) this.#back?.focus();
    this.#list.remove();
    this.#button?.setAttribute('aria-expanded', 'false');
  }

  #draw(): void {
    const words = this.#words;
    const picture = exportedBy(this.#host)?.picture ?? null;
    const formats = (Object.keys(NEEDS) as ExportFormat[]).filter(
      (format) => NEEDS[format] === 'table' || picture !== null,
    );
    this.#list.setAttribute('aria-label', words.title);
    render(
      formats.map(
        (format) =>
          html`<button type="button" role="menuitem" tabindex="-1" @click=${() => this.#chosen(format)}>
            ${words.formats[format]}
          </button>`,
      ),
      this.#list,
    );
  }

  /** Makes an export, tells the page, and gives it to the reader unless the page does. */
  async #chosen(format: ExportFormat): Promise<void> {
    this.close();
    const words = this.#words;
    const name = fileName(exportedBy(this.#host)?.context.heading ?? '', format);
    try {
      const content = await this.content(format);
      if (!this.#host.dispatchEvent(new TakarExportEvent(format, name, content))) return;
      if (format === 'text') {
        const done = await copyText(await content.text(), this.#root);
        announceBy(this.#host, done ? words.copied : words.failed);
      } else {
        save(content, name);
        announceBy(this.#host, words.saved(name));
      }
    } catch (error) {
      console.warn(`Takar: ${name} was not made`, error);
      announceBy(this.#host, words.failed);
    }
  }

  #key(event: KeyboardEvent): void {
    const items = this.#items;
    const at = items.indexOf(event.target as HTMLElement);
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: -1,
    }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') this.close();
    if (to !== undefined) items.at(to % items.length)?.focus();
    if (to === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
  }

  readonly #elsewhere = (event: Event): void => {
    if (!event.composedPath().some((node) => node instanceof Element && node.matches('.menu-list,.menu'))) this.close();
  };

  get #items(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  get #button(): Element | null {
    return this.#root.querySelector('.menu');
  }

  get #words(): MenuWords {
    return WORDS[localeAt(this.#host)];
  }
}
