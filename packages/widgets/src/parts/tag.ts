/** An element with its attributes and what stands in it. */
export function tag<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const attribute in attributes) element.setAttribute(attribute, attributes[attribute] as string);
  element.append(...content);
  return element;
}

/** Writes a text unless it stands there already: readers who do not see the page are not told twice. */
export function say(element: HTMLElement, text: string): HTMLElement {
  if (element.textContent !== text) element.textContent = text;
  return element;
}

/** A sentence in place of a picture. */
export function message(text: string): HTMLElement {
  return tag('p', { class: 'message', part: 'message' }, text);
}

/**
 * Puts elements between two others. Those that stay are not moved, so that focus, scrolled parts and what is being said stay
 * as they are.
 */
export function arrange(first: Element, elements: readonly Element[], last: Element): void {
  let next = first.nextElementSibling as Element;
  while (next !== last) {
    const after = next.nextElementSibling as Element;
    if (!elements.includes(next)) next.remove();
    next = after;
  }
  next = first.nextElementSibling as Element;
  for (const element of elements) {
    if (element === next) next = next.nextElementSibling as Element;
    else next.before(element);
  }
}
