import { css, unsafeCSS, type CSSResult } from '@lit/reactive-element';
import { PAINT, type Paint } from '../scene/paint.js';

const rule = ([role, paint]: [string, Paint]): string => {
  const parts = [`fill:${paint.fill === undefined ? 'none' : `var(${paint.fill})`}`];
  if (paint.stroke !== undefined) parts.push(`stroke:var(${paint.stroke})`);
  if (paint.strokeWidth !== undefined) parts.push(`stroke-width:${paint.strokeWidth}px`);
  if (paint.fontSize !== undefined) parts.push(`font-size:${paint.fontSize}px`);
  if (paint.bold) parts.push('font-weight:700');
  if (paint.outlined) parts.push('paint-order:stroke');
  return `.${role}{${parts.join(';')}}`;
};

/** A table of paints as classes: what a picture on screen and an exported one have in common; then `more`. */
export function paintStyles(table: Readonly<Record<string, Paint>>, more = ''): CSSResult {
  return unsafeCSS(Object.entries(table).map(rule).join('') + more);
}

const behaviour = css`
  .picture {
    display: block;
    width: 100%;
    height: auto;
    font-family: inherit;
  }
  .picture,
  .legend svg {
    forced-color-adjust: none;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .picture .hit {
    pointer-events: all;
  }
  .picture [data-id] {
    cursor: pointer;
    outline: none;
  }
  .picture [data-id]:hover > .hit {
    stroke: var(--takar-line);
    stroke-width: 1px;
  }
  .picture [data-id]:focus-visible > .hit {
    stroke: var(--takar-focus);
    stroke-width: 2px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
    font-size: 12px;
    color: var(--takar-ink-muted);
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 5px;
  }
  .legend svg {
    width: 22px;
    height: 14px;
    flex: none;
  }
  .slices {
    display: none;
  }
  @media print {
    .slices {
      display: block;
    }
    .screen {
      display: none;
    }
    .slice {
      break-inside: avoid;
    }
    .legend {
      break-before: avoid;
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .picture text {
      fill: CanvasText;
    }
    [class^='band-'] {
      fill: Canvas;
      stroke: GrayText;
      stroke-width: 1px;
    }
    .grid,
    .rule,
    .edge {
      stroke: GrayText;
    }
    .bar-met,
    .bar-unmet,
    .arrow {
      fill: CanvasText;
    }
    .bar-open {
      fill: Canvas;
      stroke: CanvasText;
    }
    .stripe,
    .cut,
    .halo,
    .reason {
      stroke: Canvas;
    }
    .target,
    .sign-met,
    .sign-unmet {
      stroke: CanvasText;
    }
    .picture [data-id]:hover > .hit,
    .picture [data-id]:focus-visible > .hit {
      stroke: Highlight;
    }
  }
`;

/** Styles of pictures and their legends. */
export const pictureStyles: CSSResult[] = [paintStyles(PAINT), behaviour];
