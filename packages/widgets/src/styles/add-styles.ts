import { adoptStyles, type CSSResult, type ReactiveElement } from '@lit/reactive-element';

/** A shadow root with the styles of parts that came later, to be given to it again in another document. */
export interface DressedRoot extends ShadowRoot {
  later?: CSSResult[];
}

/** Adds styles of a part that came later to those that a shadow root has. */
export function addStyles(root: DressedRoot, styles: CSSResult): void {
  (root.later ??= []).push(styles);
  // browsers without constructable style sheets know none, and Lit appends an element there
  const known = root.adoptedStyleSheets as readonly CSSStyleSheet[] | undefined;
  if (known && root.ownerDocument !== document)
    void import('./moved-part.js').then((part) => part.dress(root.host as ReactiveElement));
  else adoptStyles(root, [...new Set([...(known ?? []), styles.styleSheet ?? styles])]);
}
