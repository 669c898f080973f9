import { groupsOverTables } from '../expression/batch/index.js';
import type { Computation, GroupScore } from '../indicator/computation.js';
import type { IssueTexts } from '../locale/messages.js';
import type { PerformanceScale } from '../score/scale.js';
import { countRow, groupOf, scoresOf, type GroupRows } from '../score/group-rows.js';
import { groupsOf, scoreSource, scoreTable } from '../score/score-groups.js';
import { UNIT_SCORE_NAMES, UNIT_SCORES_AT_ONCE } from '../score/unit-scores.js';

/**
 * Weighted scores by unit and period (ORG-CON-05) of a table that is computed in parts: the same as `scoreUnits` gives of the
 * whole, for sums are exact. What is kept is one entry a unit and period. Rows of which a later document replaced the target
 * are told by the whole table alone, so a table with a column of documents (`version`) is not scored in parts.
 */
export class ScoresInParts {
  readonly #groups = new Map<string, number>();
  readonly #rows: GroupRows[] = [];
  readonly #sums = groupsOverTables(UNIT_SCORES_AT_ONCE, {});

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
    this.#sums.add(scoreTable(source), { count: this.#groups.size, codes });
  }

  /** The score of each unit and period, ranked. */
  result(scale: PerformanceScale, messages: IssueTexts): readonly GroupScore[] {
    const none = { length: this.#rows.length, columns: {} };
    return scoresOf(this.#rows, this.#sums.named(none, UNIT_SCORE_NAMES), scale, messages);
  }

  #codeOf(key: string): number {
    const code = this.#groups.get(key) ?? this.#groups.size;
    this.#groups.set(key, code);
    return code;
  }
}
