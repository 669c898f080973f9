import { adoptStyles, type CSSResult } from 'lit';

/** Adds styles of a part that came later to those that a shadow root has. */
export function addStyles(root: ShadowRoot, styles: CSSResult): void {
  const { styleSheet: sheet } = styles;
  // without constructable style sheets Lit appends elements, and takes none away
  if (sheet === undefined) adoptStyles(root, [styles]);
  else if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
