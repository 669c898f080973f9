import { draw, svgElement } from '../scene/svg.js';
import type { LegendItem } from '../view/picture.js';
import { tag } from './tag.js';

/** An entry of the key to a picture. */
export function legendEntry({ marks, text }: LegendItem): HTMLElement {
  const entry = tag('li');
  if (marks.length > 0) {
    const sample = svgElement('svg');
    draw(sample, { width: 22, height: 14, marks });
    entry.append(sample);
  }
  entry.append(text);
  return entry;
}
