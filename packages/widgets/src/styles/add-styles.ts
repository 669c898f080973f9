import { adoptStyles, type CSSResult } from 'lit';

/** Adds styles of a part that came later to those that a shadow root has. */
export function addStyles(root: ShadowRoot, styles: CSSResult): void {
  // browsers without constructable style sheets know none, and Lit appends an element there
  const known = (root.adoptedStyleSheets as readonly CSSStyleSheet[] | undefined) ?? [];
  adoptStyles(root, [...new Set([...known, styles.styleSheet ?? styles])]);
}
