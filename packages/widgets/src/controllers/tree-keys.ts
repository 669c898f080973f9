import type { OutlineLine } from '../scene/cascade-tree/outline.js';
import type { ShownLine } from '../scene/cascade-tree/visible.js';

/** What a key does in a tree: move to a line, open or close one. */
export type TreeMove =
  { readonly kind: 'go'; readonly line: number } | { readonly kind: 'open' | 'close'; readonly line: number };

const PAGE = 10;

/**
 * The tree pattern of ARIA: right opens, then leads to the first child; left closes, then leads to the parent; up and down
 * lead along what is shown. Null for keys that mean nothing here.
 */
export function treeMove(
  key: string,
  at: number,
  lines: readonly OutlineLine[],
  shown: readonly ShownLine[],
): TreeMove | null {
  const place = shown.findIndex(({ line }) => line === at);
  const here = shown[place];
  const outline = lines[at];
  if (here === undefined || outline === undefined) return null;
  const to = (index: number): TreeMove => {
    const next = shown[Math.max(0, Math.min(shown.length - 1, index))] as ShownLine;
    return { kind: 'go', line: next.line };
  };
  switch (key) {
    case 'ArrowDown':
      return to(place + 1);
    case 'ArrowUp':
      return to(place - 1);
    case 'PageDown':
      return to(place + PAGE);
    case 'PageUp':
      return to(place - PAGE);
    case 'Home':
      return to(0);
    case 'End':
      return to(shown.length - 1);
    case 'ArrowRight':
      if (outline.below === 0) return to(place);
      return here.expanded ? to(place + 1) : { kind: 'open', line: at };
    case 'ArrowLeft':
      if (here.expanded) return { kind: 'close', line: at };
      return { kind: 'go', line: outline.parent < 0 ? at : outline.parent };
    default:
      return null;
  }
}
