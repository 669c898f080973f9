import { css } from '@lit/reactive-element';

/** The open menu. */
export const menuStyles = css`
  .menu-list {
    position: absolute;
    inset-block-start: calc(var(--takar-padding, 12px) + 28px);
    inset-inline-end: var(--takar-padding, 12px);
    z-index: 3;
    display: flex;
    flex-direction: column;
    min-width: 160px;
    padding: 4px;
    background: var(--takar-surface);
    border: 1px solid var(--takar-line);
    border-radius: 6px;
    box-shadow: 0 4px 20px rgb(0 0 0 / 25%);
  }
  .menu-list button {
    min-height: 32px;
    border: 0;
    text-align: start;
  }
  .menu-list :focus-visible {
    outline-offset: -2px;
  }
  @media print {
    .menu-list {
      display: none;
    }
  }
`;
