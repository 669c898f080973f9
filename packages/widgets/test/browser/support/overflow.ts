import type { Harness } from './harness.js';

/** How wide the widget believes to be, in pixels. */
export const rulerWidth = ({ root }: Harness): number =>
  root.querySelector('.ruler')?.getBoundingClientRect().width ?? 0;

/** What reaches beyond the right edge of the widget, with how far; empty when all of it fits. */
export function overflowing({ root }: Harness): readonly string[] {
  const base = root.querySelector('.base');
  if (!base) return ['nothing is drawn'];
  const { right } = base.getBoundingClientRect();
  const texts = [...root.querySelectorAll('svg text, .main, .under')];
  const over = texts.filter((text) => text.getBoundingClientRect().right > right).map((text) => text.textContent ?? '');
  const { scrollWidth, clientWidth } = base;
  return scrollWidth > clientWidth ? [`${scrollWidth} of ${clientWidth} pixels`, ...over] : over;
}
