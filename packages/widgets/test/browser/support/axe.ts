import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import { load } from './bare-page.js';

interface Axe {
  run(element: Element | Document, options: object): Promise<AxeResults>;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong in a part of the test page, one line each. Includes WCAG 2.2 AA and best practices. */
export function faults(element: Element): Promise<readonly string[]> {
  // The test page itself has no landmarks and no heading of the first level.
  const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
  return linesOf((window as unknown as { axe: Axe }).axe.run(element, { runOnly: TAGS, rules }));
}

/** What axe finds wrong in a whole page in a frame. */
export async function pageFaults(view: Window, page: Document): Promise<readonly string[]> {
  await load(page, '/node_modules/axe-core/axe.min.js');
  return linesOf((view as unknown as { axe: Axe }).axe.run(page, { runOnly: TAGS }));
}

async function linesOf(run: Promise<AxeResults>): Promise<readonly string[]> {
  const { violations } = await run;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
