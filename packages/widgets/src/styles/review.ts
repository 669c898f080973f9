import { css } from '@lit/reactive-element';

/** The form of a review. */
export const reviewStyles = css`
  .review {
    margin: 14px 0 0;
  }
  .review-title {
    font-size: 15px;
    margin: 0 0 4px;
  }
  .review-scroll {
    overflow-x: auto;
  }
  .review-table {
    border-collapse: collapse;
    width: 100%;
    min-width: 560px;
  }
  .review-table th,
  .review-table td {
    padding: 5px 8px;
    border-bottom: 1px solid var(--takar-line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .review-table thead th {
    font-weight: 700;
  }
  .review-context {
    display: block;
    font-size: 12px;
    color: var(--takar-ink-muted);
  }
  textarea {
    font: inherit;
    color: inherit;
    width: 100%;
    min-width: 180px;
    padding: 4px 6px;
    background: var(--takar-surface);
    border: 1px solid var(--takar-ink-muted);
    border-radius: 4px;
    resize: vertical;
  }
  @media print {
    .review button {
      display: none;
    }
  }
`;
