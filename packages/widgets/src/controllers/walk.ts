import type { Direction, Navigation } from '../scene/navigation.js';
import { visit } from '../scene/svg.js';

/** A picture whose groups are walked with the keyboard. */
export interface WalkHost {
  readonly picture: SVGSVGElement;
  /** The reader has moved to a group. */
  visited(id: string): void;
  /** The reader asks what lies behind a group. */
  activated(id: string): void;
}

const PAGE = 10;

/**
 * Keyboard and pointer on the groups of a scene: one of them is the picture's only Tab stop, arrows, Home, End and the
 * page keys move on, Enter and Space ask, Escape leaves.
 */
export class Walk {
  readonly #host: WalkHost;
  #navigation: Navigation = { first: null, last: null, steps: {} };
  #current: string | null = null;

  constructor(host: WalkHost) {
    this.#host = host;
  }

  /** Listens around the picture, not on it: Chromium makes an SVG that hears of focus a Tab stop of its own. */
  listen(stage: HTMLElement): void {
    stage.addEventListener('keydown', this.#key);
    stage.addEventListener('focusin', this.#focused);
    stage.addEventListener('click', this.#clicked);
  }

  /** Takes the navigation of a scene that was drawn just now, and keeps the reader's place in it. */
  follow(navigation: Navigation): void {
    this.#navigation = navigation;
    if (navigation.steps[this.#current ?? ''] === undefined) this.#current = navigation.first;
    this.#visit();
  }

  /** Puts the focus on a group. */
  focus(id: string): void {
    this.#group(id)?.focus();
  }

  readonly #key = (event: KeyboardEvent): void => {
    const id = idOf(event);
    if (id === null || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') this.#host.activated(id);
    else if (event.key === 'Escape') this.#group(id)?.blur();
    else {
      const next = this.#next(id, event.key);
      if (next === null) return;
      this.focus(next);
    }
    event.preventDefault();
  };

  #next(id: string, key: string): string | null {
    const { first, last } = this.#navigation;
    if (key === 'Home') return first;
    if (key === 'End') return last;
    if (key === 'PageDown') return this.#far(id, 'down');
    if (key === 'PageUp') return this.#far(id, 'up');
    if (!key.startsWith('Arrow')) return null;
    // ArrowUp leads up
    return this.#navigation.steps[id]?.[key.slice(5).toLowerCase() as Direction] ?? id;
  }

  #far(id: string, direction: Direction): string {
    let place = id;
    for (let i = 0; i < PAGE; i += 1) place = this.#navigation.steps[place]?.[direction] ?? place;
    return place;
  }

  readonly #focused = (event: FocusEvent): void => {
    const id = idOf(event);
    if (id === null) return;
    this.#current = id;
    this.#visit();
    this.#host.visited(id);
  };

  readonly #clicked = (event: MouseEvent): void => {
    const id = idOf(event);
    if (id === null) return;
    this.focus(id);
    this.#host.activated(id);
  };

  /** Makes the reader's place the only Tab stop. */
  #visit(): void {
    for (const group of this.#host.picture.querySelectorAll<SVGElement>('[tabindex="0"]')) visit(group, false);
    const now = this.#group(this.#current);
    if (now) visit(now, true);
  }

  #group(id: string | null): SVGElement | null {
    return this.#host.picture.querySelector<SVGElement>(`[data-id="${id}"]`);
  }
}

function idOf(event: Event): string | null {
  const group = event.target instanceof Element ? event.target.closest<SVGElement>('[data-id]') : null;
  return group?.dataset['id'] ?? null;
}
