import { css, unsafeCSS, type CSSResult } from 'lit';
import { MORE_PAINT } from '../scene/more-paint.js';
import { paintRules } from './picture.js';

const contrast = css`
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
    .point-met {
      fill: CanvasText;
    }
    .point-unmet,
    .point-open {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;

/** Styles of the roles that only some pictures have. */
export const morePictureStyles: CSSResult[] = [unsafeCSS(paintRules(MORE_PAINT)), contrast];
