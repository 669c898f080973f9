import { css } from '@lit/reactive-element';

/** The interactive table. */
export const tableStyles = css`
  .grid {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  .grid th,
  .grid td {
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    padding: 6px 8px;
    border-bottom: 1px solid var(--takar-grid);
    background: var(--takar-surface);
    overflow-wrap: break-word;
  }
  .grid .col-indicator,
  .grid .col-unit {
    overflow-wrap: anywhere;
  }
  .grid thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    padding: 0;
    vertical-align: bottom;
    border-bottom: 2px solid var(--takar-line);
  }
  .grid thead button {
    display: flex;
    gap: 4px;
    align-items: baseline;
    width: 100%;
    min-height: 32px;
    padding: 6px 8px;
    border: 0;
    border-radius: 0;
    font-weight: 700;
    text-align: inherit;
  }
  .grid .numeric {
    text-align: end;
  }
  .grid .numeric button {
    flex-direction: row-reverse;
  }
  .grid thead button::after {
    content: '';
    flex: none;
    width: 0.7em;
  }
  .grid [aria-sort='ascending'] button::after {
    content: '▲';
    font-size: 0.7em;
  }
  .grid [aria-sort='descending'] button::after {
    content: '▼';
    font-size: 0.7em;
  }
  .grid button {
    overflow-wrap: normal;
  }
  .grid tbody button {
    min-height: 24px;
    padding: 0 2px;
    border: 0;
    text-align: inherit;
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }
  .grid .achievement button {
    font-weight: 700;
  }
  .grid tbody tr:hover > * {
    background: var(--takar-hover);
  }
  .grid .under {
    display: block;
    font-size: 12px;
    color: var(--takar-ink-muted);
  }
  .grid .group > * {
    font-weight: 700;
    background: var(--takar-hover);
    padding-top: 10px;
  }
  .grid :focus-visible {
    outline-offset: -2px;
  }
  .grid .col-achievement {
    width: 15%;
  }
  .grid.wide .col-band .main {
    white-space: nowrap;
  }
  .grid.narrow .col-achievement {
    width: 38%;
  }
  .windowed .grid {
    table-layout: fixed;
  }
  .windowed .grid.wide .col-band .main {
    white-space: normal;
  }
  .windowed .grid .col-indicator {
    width: 34%;
  }
  .windowed .medium .col-achievement {
    width: 24%;
  }
  .windowed .narrow .col-indicator {
    width: 62%;
  }
  .windowed.scroll {
    overflow-y: auto;
    overflow-x: hidden;
    max-height: var(--takar-table-height, 560px);
    contain: content;
    border: 1px solid var(--takar-line);
    overscroll-behavior-y: auto;
  }
  .windowed .pane {
    position: sticky;
    top: 0;
    overflow: hidden;
  }
  .windowed .grid tbody th,
  .windowed .grid tbody td {
    overflow: hidden;
    padding-block: 0;
  }
  .windowed .cell {
    display: flex;
    flex-direction: column;
    justify-content: center;
    overflow: hidden;
  }
  .windowed .wide .cell {
    height: 47px;
  }
  .windowed .medium .cell {
    height: 75px;
  }
  .windowed .narrow .cell {
    height: 111px;
  }
  .windowed .cell > .main {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    line-height: 1.3;
    flex: none;
  }
  .windowed .cell > button.main {
    display: block;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .paper {
    display: none;
  }
  @media print {
    .paper {
      display: block;
    }
    .grid tbody button {
      display: inline;
      border: 0;
      padding: 0;
      text-decoration: none;
    }
    .grid thead button {
      display: none;
    }
    .grid thead th {
      position: static;
      padding: 6px 8px;
      font-weight: 700;
    }
    .grid thead {
      display: table-header-group;
    }
    .grid tr {
      break-inside: avoid;
    }
    .grid th,
    .grid td {
      border-bottom-color: #999;
    }
  }
  @media (forced-colors: active) {
    .grid thead th {
      border-bottom-color: CanvasText;
    }
  }
`;
