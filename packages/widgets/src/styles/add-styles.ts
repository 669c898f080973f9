import { supportsAdoptingStyleSheets, type CSSResult, type ReactiveElement } from '@lit/reactive-element';
import { dress } from './dress-root.js';

/** A shadow root with the styles of parts that came later, to be given to it again in another document. */
export interface DressedRoot extends ShadowRoot {
  later?: CSSResult[];
}

/** Adds styles of a part that came later to those that a shadow root has. */
export function addStyles(root: DressedRoot, styles: CSSResult): void {
  (root.later ??= []).push(styles);
  if (!supportsAdoptingStyleSheets) dress(root, [styles]);
  else if (root.ownerDocument !== document)
    void import('./moved-part.js').then((part) => part.dressAgain(root.host as ReactiveElement));
  else dress(root, [...new Set([...root.adoptedStyleSheets, styles.styleSheet ?? styles])]);
}
