import { noEvidence, type StyleEvidence } from '../data/number-style.js';

/** What the cells of a column speak for. */
export interface ColumnEvidence {
  readonly field: string;
  readonly evidence: StyleEvidence;
}

/** What the cells of whole columns speak for, added up over parts. */
export class Evidence {
  readonly #columns = new Map<string, StyleEvidence>();

  /** Adds what a part's cells speak for. */
  readonly add = (columns: readonly ColumnEvidence[]): void => {
    for (const { field, evidence } of columns) {
      const sum = this.#columns.get(field) ?? noEvidence();
      sum.comma += evidence.comma;
      sum.commaText ??= evidence.commaText;
      sum.point += evidence.point;
      sum.pointText ??= evidence.pointText;
      this.#columns.set(field, sum);
    }
  };

  /** Gives the columns of a part the evidence of the whole, by which their open cells are decided. */
  readonly give = (columns: readonly ColumnEvidence[]): void => {
    for (const { field, evidence } of columns) Object.assign(evidence, this.#columns.get(field));
  };
}
