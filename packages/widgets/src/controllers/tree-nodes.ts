import type { TreePicture } from '../scene/cascade-tree/tree-picture.js';

/** Says of each drawn node what a tree says: its level, whether it is open, its place among its siblings. */
export function dressTree(picture: SVGSVGElement, { lines, shown }: Pick<TreePicture, 'lines' | 'shown'>): void {
  const known = new Map(shown.map(({ line, expanded }) => [lines[line]?.id, { line, expanded }]));
  for (const group of picture.querySelectorAll<SVGElement>('[data-id]')) {
    const found = known.get(group.dataset['id']);
    const line = lines[found?.line ?? -1];
    if (found === undefined || line === undefined) continue;
    group.setAttribute('role', 'treeitem');
    group.setAttribute('aria-level', String(line.depth + 1));
    group.setAttribute('aria-posinset', String(line.place));
    group.setAttribute('aria-setsize', String(line.of));
    if (line.below > 0) group.setAttribute('aria-expanded', String(found.expanded));
    else group.removeAttribute('aria-expanded');
  }
}

/** The node that an event happened on; null for events elsewhere. */
export function nodeGroupOf(event: Event): SVGElement | null {
  const [target] = event.composedPath();
  return target instanceof Element ? target.closest<SVGElement>('[data-id]') : null;
}
