import { formatNumber, type PerformanceScale } from '@takar/core';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { toneOf } from '../scene/bullet/tone.js';
import type { Tongue } from '../locale/tongue.js';
import type { BarKind } from '../view/row-view.js';

/** What a legend has to name. */
export interface LegendParts {
  readonly scale: PerformanceScale;
  readonly kinds: ReadonlySet<BarKind>;
  /** True when a bar is longer than the axis. */
  readonly cut: boolean;
  /** Word for a target that is not met. */
  readonly unmet: string;
}

/** The key to a bullet picture: bars, target, and the bands with the name of their scale. */
export function legendTemplate({ scale, kinds, cut, unmet }: LegendParts, tongue: Tongue): TemplateResult {
  const { words, core } = tongue;
  const title = scale.title[core.locale];
  return html`<ul class="legend" part="legend" aria-label=${words.legend.title}>
    ${kinds.has('met') ? item(svg`<rect class="bar-met" x="1" y="2" width="20" height="10"></rect>`, words.status.met) : nothing}
    ${
      kinds.has('unmet')
        ? item(
            svg`<rect class="bar-unmet" x="1" y="2" width="20" height="10"></rect><path class="stripe" d="M6 2v10M12 2v10M18 2v10"></path>`,
            unmet,
          )
        : nothing
    }
    ${
      kinds.has('open')
        ? item(svg`<rect class="bar-open" x="1" y="2" width="20" height="10"></rect>`, words.status.undirected)
        : nothing
    }
    ${item(svg`<path class="target" d="M11 0v14"></path>`, words.legend.target)}
    ${cut ? item(svg`<path class="arrow" d="M8 1l7 6l-7 6z"></path>`, words.legend.cut) : nothing}
    <li>${title.charAt(0).toUpperCase()}${title.slice(1)}:</li>
    ${scale.bands.map((band, i) =>
      item(
        svg`<rect class=${toneOf(i, scale.bands.length)} x="1" y="1" width="20" height="12"></rect><rect class="frame" x="1" y="1" width="20" height="12"></rect>`,
        `${band.label[core.locale]} (${bandRange(scale, i, tongue)})`,
      ),
    )}
  </ul>`;
}

function item(picture: SVGTemplateResult, text: string): TemplateResult {
  return html`<li><svg viewBox="0 0 22 14" aria-hidden="true">${picture}</svg>${text}</li>`;
}

/** Where a band begins; the lowest one, where it ends. Which side an edge belongs to is part of the scale. */
function bandRange(scale: PerformanceScale, band: number, { core, words }: Tongue): string {
  const edge = scale.edges[Math.max(0, band - 1)];
  if (edge === undefined) return '';
  const value = words.percent(formatNumber(edge.at, core.numbers));
  if (band === 0) return edge.closed ? words.legend.below(value) : words.legend.upTo(value);
  return edge.closed ? words.legend.from(value) : words.legend.above(value);
}
