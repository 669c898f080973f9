import type { PropertyDeclarations } from '@lit/reactive-element';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ControlElement } from '../control-element.js';
import { define } from '../define.js';
import { choicesOf, type Choices } from '../linking/choices.js';
import type { GroupChange, GroupFilter, LinkGroup } from '../linking/group.js';
import { oldNames, readLink, writeLink } from '../linking/permalink.js';
import { WORDS, type LinkWords } from '../linking/words.js';
import { periodWords } from '../locale/period-words.js';
import { copyText } from '../parts/copy.js';

const FIELDS = ['period', 'unit'] as const;

/**
 * Shows rows of one period or unit in all widgets of a group. The choices are what the data of the group hold. With
 * `permalink` the address of the page says what is shown, so that a link opens the same; a link whose figures were computed
 * with other rules says so.
 *
 * @summary Period and unit for all widgets of a group, and the link to what they show.
 * @tagname takar-filter
 * @csspart base - The frame of the element.
 * @csspart title - Its title, where it has a label.
 * @csspart fields - The fields and buttons.
 * @csspart told - What is shown, in words.
 * @cssproperty --takar-surface - Ground.
 * @cssproperty --takar-ink - Text.
 */
export class TakarFilter extends ControlElement {
  static override properties: PropertyDeclarations = {
    fields: {},
    permalink: { type: Boolean },
    addressNames: { attribute: 'address-names' },
  };

  /** What can be chosen: `period`, `unit`, or both unless said. */
  declare fields: string | null;
  /** The address of the page says what is shown. */
  declare permalink: boolean;
  /** Names that the portal's links had before: `opd:unit, tahun:period`. */
  declare addressNames: string | null;

  #said = '';
  #rules: { readonly link: string | null; readonly now: readonly string[] } = { link: null, now: [] };

  constructor() {
    super();
    this.permalink = false;
  }

  protected override joined(group: LinkGroup): void {
    window.addEventListener('popstate', this.#follow);
    if (this.hasAttribute('permalink')) this.#read(group);
    this.requestUpdate();
  }

  protected override left(): void {
    window.removeEventListener('popstate', this.#follow);
  }

  protected override groupChanged(change: GroupChange): void {
    if (change === 'filter' || change === 'selection' || change === 'columns') this.#write();
    if (change === 'data') void this.#compareRules();
    this.requestUpdate();
  }

  protected override template(): TemplateResult {
    const words = WORDS[this.tongue];
    const { group } = this;
    if (group === null) return html`<div class="base" part="base"><p class="message">${words.nobody}</p></div>`;
    const choices = choicesOf(group, this.tongue);
    const wanted = (this.fields ?? FIELDS.join(' ')).split(/[\s,]+/);
    return html`<div class="base" part="base">
      ${this.label ? html`<div class="title" part="title" role="heading" aria-level="2">${this.label}</div>` : nothing}
      <div class="fields" part="fields" role="group" aria-label=${this.label || words.title}>
        ${FIELDS.filter((field) => wanted.includes(field)).map((field) => this.#field(field, group.filter, choices, words))}
        <button
          type="button"
          ?disabled=${isAll(group.filter)}
          @click=${() => group.filterBy({ period: null, unit: null })}
        >
          ${words.clear}
        </button>
        ${this.permalink ? html`<button type="button" @click=${() => void this.#copy()}>${words.copy}</button>` : nothing}
      </div>
      ${this.#faults(group.filter, choices, words)}
      <p class="told" part="told" role="status">${this.#said || told(group.filter, this.tongue)}</p>
    </div>`;
  }

  #field(field: 'period' | 'unit', filter: GroupFilter, choices: Choices, words: LinkWords): TemplateResult {
    const chosen = filter[field];
    const known = field === 'period' ? choices.periods : choices.units;
    // what an address names stays in the list, so that the field never says something else than is shown
    const list = chosen === null || known.includes(chosen) ? known : [chosen, ...known];
    const change = (event: Event): void => {
      this.#said = '';
      this.group?.filterBy({ [field]: (event.target as HTMLSelectElement).value || null });
    };
    return html`<label class="field">
      ${words[field]}
      <select @change=${change}>
        <option value="" ?selected=${chosen === null}>${field === 'period' ? words.allPeriods : words.allUnits}</option>
        ${list.map((value) => html`<option value=${value} .selected=${value === chosen}>${this.#named(field, value)}</option>`)}
      </select>
    </label>`;
  }

  /** What a link says that is not so here: unknown names, other rules. */
  #faults(filter: GroupFilter, choices: Choices, words: LinkWords): TemplateResult | typeof nothing {
    const { link, now } = this.#rules;
    const isRead = choices.periods.length + choices.units.length > 0;
    const unknown = FIELDS.flatMap((field) => {
      const chosen = filter[field];
      const known = field === 'period' ? choices.periods : choices.units;
      return chosen === null || !isRead || known.includes(chosen)
        ? []
        : [`${words[field]} “${this.#named(field, chosen)}”`];
    });
    const faults = [
      ...(unknown.length === 0 ? [] : [words.unknown(unknown.join(', '))]),
      ...(link === null || now.length === 0 || now.includes(link) ? [] : [words.otherRules(link, now.join(', '))]),
    ];
    return faults.length === 0
      ? nothing
      : html`<div class="alarm" role="alert">${faults.map((fault) => html`<p>${fault}</p>`)}</div>`;
  }

  #named(field: 'period' | 'unit', value: string): string {
    return field === 'period' ? periodWords(value, this.tongue) : value;
  }

  readonly #follow = (): void => {
    if (this.permalink && this.group !== null) this.#read(this.group);
  };

  #read(group: LinkGroup): void {
    const { filter, selection, rules, hidden } = readLink(location.search, group.name, this.#old);
    this.#rules = { ...this.#rules, link: rules };
    if (Object.keys(filter).length > 0 || !isAll(group.filter)) group.filterBy({ period: null, unit: null, ...filter });
    if (selection !== null) group.select(selection);
    group.hideColumns(hidden);
    void this.#compareRules();
  }

  /** Puts what is shown into the address of the page, in place of what stood there of this group. */
  #write(): void {
    const { group } = this;
    if (!this.permalink || group === null) return;
    const { filter, selection, hiddenColumns: hidden } = group;
    const { link, now } = this.#rules;
    const isAnything = !isAll(filter) || selection !== null;
    const rules = isAnything ? (link ?? now[0] ?? null) : null;
    const query = writeLink(location.search, group.name, { filter, selection, rules, hidden }, this.#old);
    if (query === location.search) return;
    try {
      history.replaceState(history.state, '', addressWith(query));
    } catch {
      // A frame without an address of its own has none that could say it.
    }
  }

  /** Which rules the widgets compute with, to say it where a link was made with others. */
  async #compareRules(): Promise<void> {
    const { group } = this;
    if (!this.permalink || group === null) return;
    try {
      const { rulesShown } = await import('../linking/rules-shown.js');
      this.#rules = { ...this.#rules, now: rulesShown(group) };
      // what was chosen before the rules were known stands in the address without them
      this.#write();
    } catch {
      // Without that part links carry no version of rules, and none can be compared.
    }
    this.requestUpdate();
  }

  /** The link carries the rules of the figures that are seen now. */
  async #copy(): Promise<void> {
    const words = WORDS[this.tongue];
    const { group } = this;
    if (group === null) return;
    await this.#compareRules();
    this.#rules = { ...this.#rules, link: null };
    const { filter, selection, hiddenColumns: hidden } = group;
    const rules = this.#rules.now[0] ?? null;
    const query = writeLink(location.search, group.name, { filter, selection, rules, hidden }, this.#old);
    const done = await copyText(addressWith(query), this.renderRoot as ShadowRoot);
    this.#said = done ? words.copied : words.notCopied;
    this.#write();
    this.requestUpdate();
  }

  get #old(): ReturnType<typeof oldNames> {
    return oldNames(this.getAttribute('address-names'));
  }
}

function isAll({ period, unit }: GroupFilter): boolean {
  return period === null && unit === null;
}

function told({ period, unit }: GroupFilter, locale: 'id' | 'en'): string {
  const words = WORDS[locale];
  const what = [unit, period === null ? null : periodWords(period, locale)].filter((each) => each !== null);
  return what.length === 0 ? words.everything : words.shown(what);
}

define('takar-filter', TakarFilter);

declare global {
  interface HTMLElementTagNameMap {
    'takar-filter': TakarFilter;
  }
}

/** The address of the page with another query: whole, for a path that begins with two slashes would name another site. */
function addressWith(query: string): string {
  const address = new URL(location.href);
  address.search = query;
  return address.href;
}
