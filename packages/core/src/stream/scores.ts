import { groupsOverTables } from '../expression/batch/index.js';
import type { Expression } from '../expression/types.js';
import type { Computation, GroupScore } from '../indicator/computation.js';
import type { IssueTexts } from '../locale/messages.js';
import type { NumberColumn } from '../outcome/column.js';
import type { PerformanceScale } from '../score/scale.js';
import { countRow, groupOf, scoresOf, type GroupRows } from '../score/group-rows.js';
import { groupsOf, scoreSource, scoreTable } from '../score/score-groups.js';
import { COVERAGE, SCORE_REPORTED, SCORE_RULE } from '../score/score-rule.js';

/**
 * Weighted scores by unit and period (ORG-CON-05) of a table that is computed in parts: the same as `scoreUnits` gives of the
 * whole, for sums are exact. What is kept is one entry a unit and period. Rows of which a later document replaced the target
 * are told by the whole table alone, so a table with a column of documents (`version`) is not scored in parts.
 */
export class ScoresInParts {
  readonly #groups = new Map<string, number>();
  readonly #rows: GroupRows[] = [];
  readonly #sums = new Map(
    [SCORE_RULE.expression as Expression, SCORE_REPORTED, COVERAGE].map((each) => [each, groupsOverTables(each, {})]),
  );

  /** Adds the rows of a part. */
  add(computation: Computation): void {
    const source = scoreSource(computation);
    const firstRow = computation.table.firstRow ?? 0;
    const { keys, codes: own } = groupsOf(source);
    const known = keys.map((key) => this.#codeOf(key));
    const codes = own.map((code) => known[code] as number);
    codes.forEach((code, row) => {
      const group = (this.#rows[code] ??= groupOf(source, row, firstRow + row));
      countRow(group, source, row, firstRow + row);
    });
    const table = scoreTable(source);
    for (const sums of this.#sums.values()) sums.add(table, { count: this.#groups.size, codes });
  }

  /** The score of each unit and period, ranked. */
  result(scale: PerformanceScale, messages: IssueTexts): readonly GroupScore[] {
    const none = { length: this.#rows.length, columns: {} };
    const read = (expression: Expression): NumberColumn =>
      this.#sums.get(expression)?.named(none, [''])[''] as NumberColumn;
    return scoresOf(this.#rows, read, scale, messages);
  }

  #codeOf(key: string): number {
    const code = this.#groups.get(key) ?? this.#groups.size;
    this.#groups.set(key, code);
    return code;
  }
}
