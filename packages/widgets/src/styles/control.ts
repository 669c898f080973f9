import { css } from '@lit/reactive-element';

/** Fields and buttons of elements that serve others. */
export const controlStyles = css`
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: end;
    margin: 0;
  }
  .line {
    align-items: center;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, auto);
    gap: 2px;
    min-width: 0;
    max-width: 100%;
    font-weight: 700;
  }
  select {
    font: inherit;
    font-weight: 400;
    color: inherit;
    background: var(--takar-surface);
    border: 1px solid var(--takar-ink-muted);
    border-radius: 4px;
    min-height: 32px;
    max-width: min(100%, 44ch);
    padding: 4px 6px;
  }
  .fields button {
    min-height: 32px;
  }
  .told {
    margin: 8px 0 0;
    color: var(--takar-ink-muted);
  }
  .told:empty {
    display: none;
  }
  .alarm {
    margin: 8px 0 0;
  }
  @media print {
    .fields {
      display: none;
    }
  }
`;
