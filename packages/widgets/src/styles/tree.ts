import { css, type CSSResult } from '@lit/reactive-element';
import { scrollStyles } from './scroll.js';
import { toolStyles } from './tools.js';

/** Styles of trees: the part that scrolls, and the search above it. */
export const treeStyles: CSSResult = css`
  ${scrollStyles}
  ${toolStyles}
  .picture .twisty {
    fill: transparent;
    pointer-events: all;
  }
  .picture .twisty:hover {
    stroke: var(--takar-line);
  }
`;
