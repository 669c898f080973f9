import { enhanceTables } from './enhance.js';
import { loadWidgetsOf } from './load-widget.js';
import { mendArrayFrom } from './mend-array-from.js';

/** Brings the widgets of the page and enhances its tables, now and whenever the page brings new ones. */
export function watchPage(): void {
  mendArrayFrom();
  const start = (): void => {
    // scripts that stand after this one may have taken it again
    mendArrayFrom();
    loadWidgetsOf(document);
    enhanceTables();
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof Element) loadWidgetsOf(node);
      if (records.some(bringsOrTakesTables)) enhanceTables();
    }).observe(document, { childList: true, subtree: true });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

function bringsOrTakesTables({ addedNodes, removedNodes }: MutationRecord): boolean {
  const holds = (node: Node): boolean =>
    node instanceof Element && (node.localName === 'table' || node.querySelector('table') !== null);
  return [...addedNodes, ...removedNodes].some(holds);
}
