import type { ReactiveController } from '@lit/reactive-element';
import type { TakarElement } from '../element.js';
import { TakarSelectEvent } from '../events.js';
import { groupOf, type LinkGroup } from './group.js';
import { highlight } from './highlight.js';
import { computationOf, rowsSelected, selectionOf } from './matching.js';
import { every } from './timer.js';

// What `link` and `refresh` do: a chunk of its own, which pages without them never load.

const followers = new WeakMap<TakarElement, Follower>();

/** Lets a widget follow its group and its clock, as its attributes say now. */
export function follow(widget: TakarElement): void {
  const known = followers.get(widget);
  if (known === undefined) followers.set(widget, new Follower(widget));
  else known.changed();
}

/** A widget as a member of its group. */
class Follower implements ReactiveController {
  readonly #widget: TakarElement;
  #group: LinkGroup | null = null;
  #leave: (() => void) | null = null;
  #stop: (() => void) | null = null;
  #shown: object | null = null;

  constructor(widget: TakarElement) {
    this.#widget = widget;
    widget.addEventListener(TakarSelectEvent.type, this.#selected);
    widget.addController(this);
  }

  hostConnected(): void {
    this.changed();
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** Other rows are shown: what is selected is somewhere else in them, and filters offer other choices. */
  hostUpdated(): void {
    const { model } = this.#widget;
    if (model === this.#shown) return;
    this.#shown = model;
    this.#mark();
    this.#group?.tell('data');
  }

  changed(): void {
    this.#end();
    const widget = this.#widget;
    if (!widget.isConnected) return;
    this.#stop = every(
      widget.refresh,
      () => widget['rows'].settled,
      () => widget.reload(),
    );
    if (!widget.link) return;
    const group = groupOf(widget.link);
    this.#group = group;
    this.#leave = group.listen((change) => {
      if (change === 'selection') this.#mark();
    });
    group.add(widget);
    this.#mark();
  }

  #end(): void {
    this.#stop?.();
    this.#leave?.();
    const group = this.#group;
    this.#group = null;
    group?.remove(this.#widget);
  }

  readonly #selected = (event: TakarSelectEvent): void => {
    this.#group?.select(selectionOf(event.computed));
  };

  #mark(): void {
    const { shadowRoot: root, model } = this.#widget;
    const computation = computationOf(model);
    const selection = this.#group?.selection ?? null;
    if (root !== null)
      highlight(root, computation === null || selection === null ? [] : rowsSelected(computation, selection));
  }
}
