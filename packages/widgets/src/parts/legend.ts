import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { LegendItem } from '../view/picture.js';

/** The key to a picture. */
export function legendTemplate(items: readonly LegendItem[], title: string): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<ul class="legend" part="legend" aria-label=${title}>
    ${items.map(({ marks, text }) => html`<li>${marks.length === 0 ? nothing : html`<svg viewBox="0 0 22 14" aria-hidden="true">${marks.map(markTemplate)}</svg>`}${text}</li>`)}
  </ul>`;
}

function markTemplate(mark: LegendItem['marks'][number]): SVGTemplateResult {
  return mark.kind === 'path'
    ? svg`<path class=${mark.role} d=${mark.d}></path>`
    : svg`<rect class=${mark.role} x=${mark.x} y=${mark.y} width=${mark.width} height=${mark.height}></rect>`;
}
