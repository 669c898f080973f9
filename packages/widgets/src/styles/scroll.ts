import { css } from 'lit';

/** A picture that scrolls where it stands. */
export const scrollStyles = css`
  [data-scroll] {
    max-height: var(--takar-picture-height, min(80vh, 760px));
    overflow-x: hidden;
    overflow-y: auto;
    overscroll-behavior-y: auto;
  }
  @media print {
    [data-scroll] {
      max-height: none;
      overflow: visible;
    }
  }
`;
