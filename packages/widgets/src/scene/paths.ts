import type { PathMark } from './scene.js';

/** Collects shapes of a picture by role: one path a role, in the order in which roles were first drawn. */
export class Paths {
  readonly #parts = new Map<string, string[]>();

  /** Draws a shape; `d` is a part of a path. */
  add(role: string, d: string): void {
    const known = this.#parts.get(role);
    if (known === undefined) this.#parts.set(role, [d]);
    else known.push(d);
  }

  /** The marks; roles that `order` names come in its order, before all others. */
  marks(order: readonly string[] = []): readonly PathMark[] {
    const roles = new Set([...order.filter((role) => this.#parts.has(role)), ...this.#parts.keys()]);
    return [...roles].map((role) => ({ kind: 'path', role, d: (this.#parts.get(role) as string[]).join('') }));
  }
}
