import { css, type CSSResult } from '@lit/reactive-element';
import { toolStyles } from './tools.js';

/** Tools of a table: the bar above it, tree rows, the portal's own links. */
export const tableToolStyles: CSSResult = css`
  ${toolStyles}
  .found {
    align-self: center;
  }
  .chooser {
    flex-basis: 100%;
  }
  .chooser > summary {
    display: inline-block;
    min-height: 32px;
    padding: 5px 10px;
    border: 1px solid var(--takar-ink-muted);
    border-radius: 4px;
    cursor: pointer;
  }
  .chooser > summary::before {
    content: '▸ ';
  }
  .chooser[open] > summary::before {
    content: '▾ ';
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    padding: 6px 0 0;
  }
  .tools .choices label {
    display: flex;
    flex: none;
    align-items: center;
    gap: 6px;
    min-height: 28px;
  }
  .tools .choices input {
    width: 18px;
    height: 18px;
    min-height: 0;
    margin: 0;
  }
  .grid .branch {
    position: relative;
    padding-inline-start: calc(22px + var(--depth, 0) * 18px);
  }
  .grid.narrow .branch {
    padding-inline-start: calc(22px + var(--depth, 0) * 9px);
  }
  .grid .twisty {
    position: absolute;
    inset-block-start: -3px;
    inset-inline-start: calc(var(--depth, 0) * 18px - 4px);
    display: grid;
    place-items: center;
    width: 24px;
    height: 26px;
    cursor: pointer;
  }
  .grid.narrow .twisty {
    inset-inline-start: calc(var(--depth, 0) * 9px - 4px);
  }
  .windowed .grid .twisty {
    inset-block: 0;
    height: auto;
  }
  .grid .twisty:empty {
    display: none;
  }
  .grid .actions .main,
  .grid .actions .under {
    display: none;
  }
  .grid thead .col-actions,
  .grid thead .col-further:not([aria-sort]) {
    padding: 6px 8px;
    font-weight: 700;
  }
  .grid thead .col-further {
    text-align: start;
    overflow-wrap: anywhere;
  }
  @media print {
    .grid .col-actions,
    .grid .twisty {
      display: none;
    }
  }
`;
