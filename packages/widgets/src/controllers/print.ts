import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** Tells its host when the page is printed and when that is over. */
export class PrintController implements ReactiveController {
  readonly #before: () => void;
  readonly #after: () => void;

  constructor(host: ReactiveControllerHost, before: () => void, after: () => void) {
    this.#before = before;
    this.#after = after;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#before);
    addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#before);
    removeEventListener('afterprint', this.#after);
  }
}
