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
