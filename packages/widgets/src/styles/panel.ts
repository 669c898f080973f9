import { css } from '@lit/reactive-element';

/** The explanation: as a panel above the page, and as a widget of its own. */
export const panelStyles = css`
  .panel {
    width: min(680px, calc(100vw - 24px));
    max-width: none;
    max-height: calc(100vh - 32px);
    padding: 0;
    margin: auto;
    overflow: auto;
    overscroll-behavior: contain;
    color: var(--takar-ink);
    background: var(--takar-surface);
    border: 1px solid var(--takar-line);
    border-radius: 8px;
    box-shadow: 0 8px 40px rgb(0 0 0 / 30%);
  }
  .panel::backdrop {
    background: rgb(10 16 24 / 45%);
  }
  .panel-head {
    position: sticky;
    top: 0;
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    padding: 10px 16px;
    background: var(--takar-surface);
    border-bottom: 1px solid var(--takar-line);
  }
  .panel-head h2 {
    font-size: 15px;
    margin: 0;
  }
  .panel .explanation {
    padding: 12px 16px 16px;
  }
  .explanation h3 {
    font-size: 17px;
    line-height: 1.3;
    margin: 0;
  }
  .explanation h4 {
    font-size: 14px;
    margin: 16px 0 4px;
  }
  .explanation p {
    margin: 0 0 4px;
  }
  .explanation .context,
  .explanation .small {
    color: var(--takar-ink-muted);
    font-size: 13px;
  }
  .explanation .result {
    font-size: 26px;
    font-weight: 700;
    line-height: 1.2;
    margin: 8px 0 0;
  }
  .explanation .formula {
    font-family: var(--takar-font-formula, inherit);
    padding: 6px 10px;
    margin: 2px 0 6px;
    background: var(--takar-hover);
    border-inline-start: 3px solid var(--takar-met);
    overflow-wrap: anywhere;
  }
  .explanation dl {
    display: grid;
    grid-template-columns: minmax(84px, max-content) 1fr;
    gap: 4px 14px;
    margin: 4px 0;
  }
  .explanation dt {
    color: var(--takar-ink-muted);
  }
  .explanation dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .explanation dd.here {
    box-shadow: inset 3px 0 var(--takar-focus);
    padding-inline-start: 8px;
  }
  .explanation ul {
    margin: 4px 0;
    padding-inline-start: 18px;
  }
  .explanation .reason {
    font-size: 16px;
    font-weight: 700;
    margin: 8px 0 0;
  }
  .explanation .steps {
    margin: 8px 0 0;
    padding-inline-start: 20px;
  }
  .explanation .steps > li {
    margin: 0 0 14px;
  }
  .explanation .steps > li::marker {
    font-weight: 700;
  }
  .explanation .steps h4 {
    margin-top: 0;
  }
  .explanation h4::first-letter,
  .explanation dt::first-letter {
    text-transform: uppercase;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 16px 0 0;
  }
  .value {
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }
  @media print {
    dialog.panel {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .panel,
    .explanation .formula {
      border-color: CanvasText;
    }
    .explanation dd.here {
      border-inline-start: 3px solid Highlight;
    }
  }
`;
