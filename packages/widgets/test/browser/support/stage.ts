import { sendKeys } from '@web/test-runner-commands';

/** An empty place of a given width for the widgets of one test; the stage before it is cleared. */
export function stage(width = 900): HTMLElement {
  for (const earlier of document.querySelectorAll('.test-stage')) earlier.remove();
  const place = document.createElement('div');
  place.className = 'test-stage';
  place.style.width = `${width}px`;
  document.body.append(place);
  return place;
}

/** A link of the page around a widget, to count Tab stops between. */
export function pageLink(text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = '#';
  link.textContent = text;
  return link;
}

/** Presses keys one after the other. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** A key with Control held, on whatever has the focus: WebDriver cannot hold keys. */
export function pressWithControl(key: string): void {
  focused()?.dispatchEvent(
    new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
  );
}

/** Asks for the menu, on whatever has the focus. */
export function pressForMenu(): void {
  focused()?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'F10', shiftKey: true, bubbles: true, composed: true, cancelable: true }),
  );
}

/** Waits until a condition holds; fails after ten seconds with the words, or with what they are by then. */
export async function until(condition: () => unknown, words: string | (() => string)): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    if (condition()) return;
    await new Promise((next) => setTimeout(next, 20));
  }
  throw new Error(`waited in vain until ${typeof words === 'string' ? words : words()}`);
}

/** The element that really has the focus, through every shadow root. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
