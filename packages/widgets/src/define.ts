/** Registers an element unless the page has one of that name already; does nothing where there are no elements. */
export function define(name: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (registry !== undefined && registry.get(name) === undefined) registry.define(name, element);
}
