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
