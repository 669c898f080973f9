// A chunk of its own: only browsers that know no style sheets made by scripts load it (Safari before 16.4).
import { adoptStyles, type CSSResultOrNative } from '@lit/reactive-element';

/**
 * Gives a shadow root its looks by way of the page's own `takar.css`: linked in there, emptied and filled anew. A policy
 * without inline styles lets a linked sheet through and what scripts do to its rules, but no `<style>`, which is what is left
 * for a page without that file.
 */
export function link(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const known = [...root.ownerDocument.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]')].find(({ href }) =>
    /(^|\/)takar\.css([?#]|$)/.test(href),
  );
  if (known === undefined) return adoptStyles(root, [...styles]);
  const carrier = known.cloneNode() as HTMLLinkElement;
  const rules = styles.flatMap((style) => ('cssText' in style ? rulesOf(style.cssText) : []));
  // told again where the element comes to another document, which loads the file anew
  carrier.onload = () => {
    const { sheet } = carrier;
    while (sheet?.cssRules.length) sheet.deleteRule(0);
    for (const rule of rules) add(sheet, rule);
  };
  root.append(carrier);
}

/** The rules of a style sheet; ours have no braces in texts. */
function rulesOf(text: string): readonly string[] {
  const rules: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] !== '}' || (depth -= 1) > 0) continue;
    rules.push(text.slice(from, at + 1).trim());
    from = at + 1;
  }
  return rules;
}

function add(sheet: CSSStyleSheet | null, rule: string): void {
  try {
    sheet?.insertRule(rule, sheet.cssRules.length);
  } catch {
    // A rule that this browser does not know is none for it in a file either.
  }
}
