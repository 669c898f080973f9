import type { Locale } from '@takar/core';
import {
  ReactiveElement,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
} from '@lit/reactive-element';
import { render, type TemplateResult } from 'lit/html.js';
import { TakarElement } from './element.js';
import { groupOf, type GroupChange, type LinkGroup } from './linking/group.js';
import { localeAt } from './locale/locale-at.js';
import { controlStyles } from './styles/control.js';
import { dressedRoot } from './styles/dress-root.js';

/** An element that shows no figures itself but serves the widgets of a group: a filter, a source. */
export abstract class ControlElement extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    link: {},
    label: {},
    locale: {},
    language: { attribute: 'lang' },
    theme: { reflect: true },
  };

  /** Style sheets of the shadow root. */
  static override styles: CSSResultGroup = [TakarElement.styles, controlStyles];

  /** Name of the group that it serves. */
  declare link: string | null;
  /** Title. */
  declare label: string | null;
  /** Language, `id` or `en`; otherwise the nearest `lang`. */
  declare locale: string | null;
  /**
   * What `lang` says, so that a change of it is heard.
   * @internal
   */
  declare language: string | null;
  /** `dark` for dark pages. */
  declare theme: string | null;

  #group: LinkGroup | null = null;
  #leave: (() => void) | null = null;

  /** The group that it serves; null outside a page or without `link`. */
  protected get group(): LinkGroup | null {
    return this.#group;
  }

  protected get tongue(): Locale {
    return localeAt(this);
  }

  /** The group has changed: other members, other data, another filter. */
  protected abstract groupChanged(change: GroupChange): void;

  /** It serves a group from now on, or another one. */
  protected abstract joined(group: LinkGroup): void;

  /** It no longer serves a group. */
  protected abstract left(group: LinkGroup): void;

  protected override createRenderRoot(): ShadowRoot {
    return dressedRoot(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#join();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
  }

  /** @internal */
  adoptedCallback(): void {
    void import('./styles/moved-part.js').then((part) => part.dressAgain(this));
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'link' && before !== after && this.isConnected) this.#join();
  }

  /** What stands in the element. */
  protected abstract template(): TemplateResult;

  protected override update(changed: PropertyValues): void {
    const template = this.template();
    super.update(changed);
    render(template, this.renderRoot);
  }

  #join(): void {
    this.#end();
    const name = this.getAttribute('link');
    if (!name) return;
    const group = groupOf(name);
    this.#group = group;
    this.#leave = group.listen((change) => this.groupChanged(change));
    this.joined(group);
  }

  #end(): void {
    this.#leave?.();
    this.#leave = null;
    const group = this.#group;
    this.#group = null;
    if (group !== null) this.left(group);
  }
}
