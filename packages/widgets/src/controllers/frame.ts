/** Something that is drawn after its width is known. */
export interface Drawable {
  /** Reads the layout; writes nothing. */
  measure(): void;
  /** Writes; reads no layout. */
  draw(): void;
}

let waiting = new Set<Drawable>();
let flushed: Promise<void> | null = null;

/**
 * Draws before the next paint, together with all others that wait: first every width is read, then everything is
 * written, so that twenty widgets cost one layout. Resolves when it is drawn.
 */
export function beforePaint(drawable: Drawable): Promise<void> {
  waiting.add(drawable);
  flushed ??= new Promise((done) => {
    requestAnimationFrame(() => {
      const now = waiting;
      waiting = new Set();
      flushed = null;
      for (const each of now) each.measure();
      for (const each of now) each.draw();
      done();
    });
  });
  return flushed;
}
