declare global {
  interface Performance {
    /** Chromium has it. */
    readonly memory?: { readonly usedJSHeapSize: number };
  }
}

const kept = new Map<string, Set<unknown>>();

/** Counts from now on what listens on a target that outlives every widget. */
function watch<Target extends EventTarget>(target: Target): Target {
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  target.addEventListener = (type, listener, options): void => {
    kept.set(type, (kept.get(type) ?? new Set()).add(listener));
    if (typeof options === 'object')
      options.signal?.addEventListener('abort', () => kept.get(type)?.delete(listener), { once: true });
    add(type, listener, options);
  };
  target.removeEventListener = (type, listener, options): void => {
    kept.get(type)?.delete(listener);
    remove(type, listener, options);
  };
  return target;
}

for (const target of [window, document, document.documentElement, document.body] as readonly EventTarget[])
  watch(target);
const media = window.matchMedia.bind(window);
window.matchMedia = (query) => watch(media(query));

/** How many listeners stand on what outlives a widget, by what they hear. */
export function standing(): Readonly<Record<string, number>> {
  const counts = [...kept].map(([type, listeners]) => [type, listeners.size] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Frees what nothing holds; does nothing in engines that cannot be asked. */
export async function gather(): Promise<void> {
  await new Promise((next) => setTimeout(next, 50));
  if (globalThis.gc === undefined) return;
  await globalThis.gc({ type: 'major', execution: 'async' });
  await globalThis.gc({ type: 'major', execution: 'async' });
}

/** Bytes of the heap; null where the engine cannot be asked to free them first. */
export function heapUsed(): number | null {
  return globalThis.gc === undefined ? null : (performance.memory?.usedJSHeapSize ?? null);
}
