/** What a widget has to show. */
export type WidgetState = 'loading' | 'empty' | 'error' | 'stale' | 'ready';

/**
 * Shows the state to style sheets of the page, as `takar-bullet:state(error)`. Browsers before 2024 want two dashes,
 * older ones have no states at all; the widget itself does without.
 */
export class States {
  readonly #internals: ElementInternals | null;

  constructor(host: HTMLElement) {
    this.#internals = typeof host.attachInternals === 'function' ? host.attachInternals() : null;
  }

  show(state: WidgetState): void {
    const states = this.#internals?.states;
    if (states === undefined) return;
    states.clear();
    for (const name of [state, `--${state}`]) {
      try {
        states.add(name);
        return;
      } catch {
        // The other spelling, then.
      }
    }
  }
}
