import { formatNumber, type PerformanceScale } from '@takar/core';
import type { Tongue } from '../locale/tongue.js';

/** Where a band begins; the lowest one, where it ends. Which side an edge belongs to is part of the scale. */
export function bandRange(scale: PerformanceScale, band: number, { core, words }: Tongue): string {
  const edge = scale.edges[Math.max(0, band - 1)];
  if (edge === undefined) return '';
  const value = words.percent(formatNumber(edge.at, core.numbers));
  if (band === 0) return edge.closed ? words.legend.below(value) : words.legend.upTo(value);
  return edge.closed ? words.legend.from(value) : words.legend.above(value);
}
