import { css, type CSSResult } from '@lit/reactive-element';

/** Links under a list of items. */
export const linkStyles: CSSResult = css`
  .links {
    margin: 8px 0 0;
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  .links summary {
    cursor: pointer;
    min-height: 24px;
  }
  .links summary:focus-visible,
  .links a:focus-visible {
    outline: 2px solid var(--takar-focus);
    outline-offset: 2px;
  }
  .links ul {
    margin: 4px 0;
    padding-inline-start: 20px;
  }
  .links li {
    line-height: 24px;
  }
  .links a {
    color: inherit;
    text-decoration: underline;
  }
`;
