import { css } from '@lit/reactive-element';

/** The frame that all widgets have in common. The page's font is followed; its sizes, margins and colours are not. */
export const hostStyles = css`
  :host {
    display: block;
    color-scheme: light;
    font-family: var(--takar-font-family, inherit);
    font-size: var(--takar-font-size, 14px);
    font-style: normal;
    font-weight: 400;
    line-height: 1.4;
    letter-spacing: normal;
    text-align: start;
    direction: ltr;
    overflow-wrap: break-word;
    text-transform: none;
    white-space: normal;
    color: var(--takar-ink);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  .base {
    position: relative;
    min-height: var(--takar-reserve);
    background: var(--takar-surface);
    padding: var(--takar-padding, 12px);
  }
  .ruler {
    height: 0;
  }
  .box {
    display: contents;
  }
  .title {
    font-size: 17px;
    font-weight: 700;
    line-height: 1.3;
    margin: 0 24px 4px 0;
  }
  .menu {
    position: absolute;
    inset: 8px 8px auto auto;
    padding: 0;
    border: 0;
  }
  .summary {
    margin: 0 0 8px;
    max-width: 75ch;
  }
  .message,
  .note {
    margin: 0 0 8px;
    color: var(--takar-ink-muted);
  }
  .message {
    min-height: 24px;
  }
  .alarm {
    margin: 0 0 8px;
    padding: 8px 10px;
    color: var(--takar-warning);
    background: var(--takar-warning-surface);
    border: 1px solid currentColor;
    border-radius: 4px;
  }
  .alarm p {
    margin: 0 0 4px;
  }
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button,
  table {
    font: inherit;
    color: inherit;
  }
  button {
    min-width: 24px;
    min-height: 24px;
    background: none;
    border: 1px solid var(--takar-line);
    border-radius: 4px;
    padding: 3px 10px;
    cursor: pointer;
  }
  button:hover {
    background: var(--takar-hover);
  }
  a {
    color: var(--takar-link);
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 2px solid var(--takar-focus);
    outline-offset: 2px;
  }
  .data {
    margin: 12px 0 0;
    overflow-x: auto;
  }
  .data > summary {
    cursor: pointer;
    min-height: 24px;
  }
  @media print {
    .base {
      padding: 0;
    }
    button,
    .data > summary {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .alarm {
      border-width: 2px;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
