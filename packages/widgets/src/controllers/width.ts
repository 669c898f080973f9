import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { beforePaint } from './frame.js';

/** What is drawn by width. */
export interface WidthHost extends ReactiveControllerHost {
  /** A box of no height that is as wide as the widget; its size never follows from what is drawn. */
  readonly ruler: Element | null;
  drawAt(width: number): void;
}

/** Draws its host whenever width or content change; not at all while it is hidden. */
export class WidthController implements ReactiveController {
  /** Resolves when what was last asked for is drawn. */
  drawn: Promise<void> = Promise.resolve();

  readonly #host: WidthHost;
  #observer: ResizeObserver | null = null;
  #ruler: Element | null = null;
  #width = 0;
  #fixed: number | null = null;

  constructor(host: WidthHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Width in pixels; 0 while hidden. */
  get width(): number {
    return this.#fixed ?? this.#width;
  }

  /** Whether a width is held: what is drawn is for paper. */
  get held(): boolean {
    return this.#fixed !== null;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => this.redraw());
    this.#ruler = null;
    this.#watch();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }

  hostUpdated(): void {
    this.#watch();
    this.redraw();
  }

  /** Draws before the next paint. */
  redraw(): void {
    this.drawn = beforePaint(this);
  }

  measure(): void {
    this.#width = Math.floor(this.#ruler?.getBoundingClientRect().width ?? 0);
  }

  draw(): void {
    if (this.width > 0) this.#host.drawAt(this.width);
  }

  /** Holds a width, as that of a sheet of paper, and draws at once; null goes back to the width on screen. */
  hold(width: number | null): void {
    this.#fixed = width;
    if (width === null) this.redraw();
    else this.draw();
  }

  #watch(): void {
    const { ruler } = this.#host;
    if (ruler === null || ruler === this.#ruler || this.#observer === null) return;
    this.#observer.disconnect();
    this.#observer.observe(ruler);
    this.#ruler = ruler;
  }
}
