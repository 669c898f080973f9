import type { CSSResult } from '@lit/reactive-element';
import { MORE_PAINT } from '../scene/more-paint.js';
import { darkCells, lightCells, type CellTokens } from '../themes/cells.js';
import { paintStyles } from './picture.js';

const contrast = `
  @media (forced-colors: active) {
    .card {
      fill: Canvas;
      stroke: GrayText;
    }
    .marker {
      fill: CanvasText;
      stroke: Canvas;
    }
    .spark,
    .line,
    .target-line,
    .pace,
    .break,
    .gap,
    .sign-none {
      stroke: CanvasText;
    }
    [class^='cell-'] {
      fill: Canvas;
      stroke: GrayText;
      stroke-width: 1px;
    }
    .hatch {
      stroke: GrayText;
    }
    .code {
      stroke: Canvas;
    }
    .tally {
      stroke: CanvasText;
    }
    .point-met {
      fill: CanvasText;
    }
    .ring-met,
    .point-unmet,
    .point-open {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;

const declarations = (tokens: CellTokens): string =>
  Object.entries(tokens)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

const tokens =
  `:host{${declarations(lightCells)}}` + `@media not print{:host([theme="dark"]){${declarations(darkCells)}}}`;

/** Styles of the roles that only some pictures have. */
export const morePictureStyles: CSSResult = paintStyles(MORE_PAINT, tokens + contrast);
