import { css } from '@lit/reactive-element';

/** A picture that scrolls where it stands. */
export const scrollStyles = css`
  [data-scroll] {
    max-height: var(--takar-picture-height, min(80vh, 760px));
    overflow-x: hidden;
    overflow-y: auto;
    overscroll-behavior-y: auto;
    /* rows take over elements of others: a browser that holds on to one of them would scroll on and on */
    overflow-anchor: none;
    /* how far it scrolls is known only of what is laid out */
    content-visibility: visible !important;
  }
  @media print {
    [data-scroll] {
      max-height: none;
      overflow: visible;
    }
  }
`;
