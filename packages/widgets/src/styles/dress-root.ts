import {
  adoptStyles,
  supportsAdoptingStyleSheets,
  type CSSResultOrNative,
  type ReactiveElement,
} from '@lit/reactive-element';

/** The shadow root of an element, with the style sheets of its class. */
export function dressedRoot(element: ReactiveElement): ShadowRoot {
  const { elementStyles, shadowRootOptions } = element.constructor as typeof ReactiveElement;
  const root = element.shadowRoot ?? element.attachShadow(shadowRootOptions);
  dress(root, elementStyles);
  return root;
}

/** Gives a shadow root these style sheets, and no others where the browser takes them from scripts. */
export function dress(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  if (supportsAdoptingStyleSheets) adoptStyles(root, styles);
  else void import('./linked-part.js').then((part) => part.link(root, styles));
}
