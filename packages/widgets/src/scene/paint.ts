import type { TokenName } from '../themes/tokens.js';

/** How a role is painted: tokens for colours, pixels for widths and sizes. */
export interface Paint {
  readonly fill?: TokenName;
  readonly stroke?: TokenName;
  readonly strokeWidth?: number;
  readonly fontSize?: number;
  readonly bold?: boolean;
  /** The stroke lies under the fill: text that stays readable over lines. */
  readonly outlined?: boolean;
}

/** The one table of roles. Screen styles and SVG export are both made from it, so that they cannot drift apart. */
export const PAINT = {
  hit: {},
  'band-1': { fill: '--takar-band-1' },
  'band-2': { fill: '--takar-band-2' },
  'band-3': { fill: '--takar-band-3' },
  'band-4': { fill: '--takar-band-4' },
  'band-5': { fill: '--takar-band-5' },
  edge: { stroke: '--takar-surface', strokeWidth: 1 },
  frame: { stroke: '--takar-line', strokeWidth: 1 },
  grid: { stroke: '--takar-grid', strokeWidth: 1 },
  rule: { stroke: '--takar-line', strokeWidth: 1 },
  'bar-met': { fill: '--takar-met' },
  'bar-unmet': { fill: '--takar-unmet' },
  'bar-open': { fill: '--takar-surface', stroke: '--takar-ink-muted', strokeWidth: 1.5 },
  stripe: { stroke: '--takar-surface', strokeWidth: 1.5 },
  cut: { stroke: '--takar-surface', strokeWidth: 3 },
  arrow: { fill: '--takar-ink' },
  halo: { stroke: '--takar-surface', strokeWidth: 6 },
  target: { stroke: '--takar-target', strokeWidth: 3 },
  'sign-met': { stroke: '--takar-met', strokeWidth: 2 },
  'sign-unmet': { stroke: '--takar-unmet', strokeWidth: 2 },
  heading: { fill: '--takar-ink', fontSize: 14, bold: true },
  label: { fill: '--takar-ink', fontSize: 14 },
  detail: { fill: '--takar-ink-muted', fontSize: 12 },
  figure: { fill: '--takar-ink', fontSize: 15, bold: true },
  word: { fill: '--takar-ink', fontSize: 12 },
  reason: { fill: '--takar-ink-muted', stroke: '--takar-surface', strokeWidth: 5, fontSize: 13, outlined: true },
  'axis-label': { fill: '--takar-ink-muted', fontSize: 11 },
} as const satisfies Readonly<Record<string, Paint>>;

/** A part that a mark can play. */
export type Role = keyof typeof PAINT;
