import type { ReactiveElement } from '@lit/reactive-element';
import type { DressedRoot } from './add-styles.js';

// A chunk of its own: few pages move an element into the document of a frame or of another window.

/** Style sheets made anew for a document, which refuses those of another one. */
const copies = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives an element the style sheets that it lost when it came to another document, or back: those of its class, and those of
 * parts that came later. Browsers without such sheets keep their style elements, and nothing is lost.
 */
export function dressAgain({ renderRoot, constructor }: ReactiveElement): void {
  const root = renderRoot as DressedRoot;
  const worn = root.adoptedStyleSheets as readonly CSSStyleSheet[] | undefined;
  if (worn === undefined) return;
  const styles = [...(constructor as typeof ReactiveElement).elementStyles, ...(root.later ?? [])];
  const sheets = styles.map((style) => sheetOf(root.ownerDocument, 'cssText' in style ? style.cssText : textOf(style)));
  root.adoptedStyleSheets = [...new Set([...sheets, ...worn])];
}

const textOf = ({ cssRules }: CSSStyleSheet): string => [...cssRules].map(({ cssText }) => cssText).join('');

function sheetOf(page: Document, text: string): CSSStyleSheet {
  const known = copies.get(page) ?? new Map<string, CSSStyleSheet>();
  copies.set(page, known);
  let sheet = known.get(text);
  if (sheet === undefined) {
    sheet = new (page.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(text);
    known.set(text, sheet);
  }
  return sheet;
}
