import { css, type CSSResult } from '@lit/reactive-element';

/** Search box and buttons above a picture or table. */
export const toolStyles: CSSResult = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 6px 10px;
    margin: 0 0 8px;
    font-size: 13px;
  }
  .tools label {
    display: grid;
    gap: 2px;
    flex: 1 1 220px;
    max-width: 360px;
  }
  .tools input,
  .tools button {
    min-height: 32px;
    padding: 2px 8px;
    border: 1px solid var(--takar-ink-muted);
    border-radius: 4px;
    font: inherit;
    color: inherit;
    background: var(--takar-surface);
  }
  .tools button {
    cursor: pointer;
  }
  .tools :is(input, button):focus-visible {
    outline: 2px solid var(--takar-focus);
    outline-offset: 1px;
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
