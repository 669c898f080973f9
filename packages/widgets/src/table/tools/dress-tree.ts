import type { TreeLine } from './tree-lines.js';

/** What shows a row's depth, as far as there is room for it. */
const DEEPEST = 8;
const NAMES = ['aria-level', 'aria-expanded', 'aria-posinset', 'aria-setsize'] as const;

/** Says and shows of a line what it is in a tree; null for lines that are in none. */
export function dressTree(row: HTMLTableRowElement, at: TreeLine | null): void {
  const values: Readonly<Record<string, string | null>> = {
    'aria-level': at && String(at.depth + 1),
    'aria-expanded': at && at.below > 0 ? String(at.open) : null,
    'aria-posinset': at && String(at.place),
    'aria-setsize': at && String(at.of),
  };
  for (const name of NAMES) {
    const value = values[name] ?? null;
    if (value === null) row.removeAttribute(name);
    else if (row.getAttribute(name) !== value) row.setAttribute(name, value);
  }
  const box = row.cells[0]?.firstElementChild as HTMLElement | null;
  if (box === null) return;
  box.classList.toggle('branch', at !== null);
  if (at === null) {
    box.querySelector('.twisty')?.remove();
    return;
  }
  let twisty = box.querySelector('.twisty');
  if (twisty === null) {
    twisty = document.createElement('span');
    twisty.className = 'twisty';
    twisty.setAttribute('aria-hidden', 'true');
    box.append(twisty);
  }
  const sign = at.below === 0 ? '' : at.open ? '▾' : '▸';
  if (twisty.textContent !== sign) twisty.textContent = sign;
  box.style.setProperty('--depth', String(Math.min(at.depth, DEEPEST)));
}

/** Whether an event happened on the sign that opens and closes a row. */
export function isTwisty(target: EventTarget | null): boolean {
  return target instanceof Element && target.classList.contains('twisty') && target.textContent !== '';
}
