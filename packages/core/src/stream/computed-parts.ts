import { categoriesOf, textsOf } from '../data/indicator-table.js';
import type { Computation, GroupScore } from '../indicator/computation.js';
import { policyOf, type PolicyVersion } from '../indicator/policy-of.js';
import type { Issue } from '../issue.js';
import type { IssueTexts } from '../locale/messages.js';
import { ScoresInParts } from './scores.js';

/** What the computations of parts come to together; nothing is kept of their rows. */
export class ComputedParts {
  readonly #scores = new ScoresInParts();
  readonly #ofPolicy = new Map<string, Issue>();
  #last: Computation | undefined;
  #asOf: string | null = null;
  #rows = 0;

  /** Rows so far. */
  get rows(): number {
    return this.#rows;
  }

  /** A computation of which the columns are those of all, once there is one. */
  get last(): Computation | undefined {
    return this.#last;
  }

  /** Adds a part, and gives the issues of its rows, which count through. */
  add(computation: Computation): readonly Issue[] {
    this.#last = computation;
    this.#rows += computation.table.length;
    const { asOf } = computation.policy;
    if ((asOf ?? '') > (this.#asOf ?? '')) this.#asOf = asOf;
    if (this.isScored) this.#scores.add(computation);
    const ofRows: Issue[] = [];
    for (const issue of computation.issues) {
      if (issue.path !== '') ofRows.push(issue);
      else if (!this.#ofPolicy.has(issue.message)) this.#ofPolicy.set(issue.message, issue);
    }
    return ofRows;
  }

  /**
   * False where the table has a column of documents (`version`): which targets a later one replaced, all rows tell alone, so
   * there are no scores in parts.
   */
  get isScored(): boolean {
    return this.#last === undefined || categoriesOf(this.#last.table, 'version') === undefined;
  }

  /** True where `consolidate` would look for figures to date, which needs all rows. */
  get mayBeToDate(): boolean {
    const table = this.#last?.table;
    return (
      table !== undefined &&
      categoriesOf(table, 'consolidation') !== undefined &&
      textsOf(table, 'period') !== undefined
    );
  }

  /** The policy, and the last day of the latest period. */
  policy(): PolicyVersion | undefined {
    return this.#last === undefined ? undefined : { ...policyOf(this.#last), asOf: this.#asOf };
  }

  /** Days on which the policy was not in force, each once. */
  policyIssues(): readonly Issue[] {
    return [...this.#ofPolicy.values()];
  }

  /** Scores of units (`scoreUnits`). */
  scores(messages: IssueTexts): readonly GroupScore[] {
    return this.#last === undefined || !this.isScored ? [] : this.#scores.result(this.#last.scale, messages);
  }
}
