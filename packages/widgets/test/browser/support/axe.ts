import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';

declare const axe: { run(element: Element, options: object): Promise<AxeResults> };

/** What axe finds wrong, one line each; empty on an accessible page. Includes WCAG 2.2 AA and best practices. */
export async function faults(element: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // The test page itself has no landmarks and no heading of the first level.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
